package org.vanthu.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;
import org.vanthu.model.Value.Person;

/** Makes mentions of persons, with the office that stands beside their name. */
final class Persons {

  private static final double BEST = 0.97;

  /** What remains where the family's name is not of the list. */
  private static final double UNLISTED = 0.75;

  /** Syllables of a name: fewer is a word, more are two names. */
  private static final int FEWEST = 2;

  private static final int MOST = 6;

  /** Syllables of a whole name: behind so many, a line end ends it. */
  private static final int LONG = 3;

  /** What remains where a line end may stand within a name or behind it. */
  private static final double WRAPPED = 0.8;

  /** Characters beside a name in which its office stands. */
  private static final int LOOK = 90;

  private static final String OFFICE =
      "(?:(?:Phó|Quyền|Nguyên|Phó Tổng|Tổng) )?(?:[Cc]hủ tịch|[Gg]iám đốc|[Cc]hánh [Vv]ăn phòng"
          + "|[Tt]rưởng [Pp]hòng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Cc]ục trưởng|[Vv]ụ trưởng|[Tt]rưởng [Bb]an"
          + "|[Bb]í thư|[Cc]huyên viên|[Kk]ế toán trưởng|[Tt]ổ trưởng|[Cc]hủ nhiệm|[Vv]iện trưởng"
          + "|[Hh]iệu trưởng|[Cc]hánh [Tt]hanh tra|[Tt]rưởng [Đđ]oàn|[Tt]hủ tướng|[Ủủ]y viên)";

  private static final Pattern BEHIND =
      Pattern.compile("\\s*[,(–-]\\s*(?:là )?(" + OFFICE + "[^,;.:()\\d]{0,60})");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|.*?[\\s(])("
              + OFFICE
              + "[^,;.:()\\d]{0,60}?)\\s*[-–]?\\s*"
              + "(?:(?:ông|bà|đồng chí|Ông|Bà) )?",
          Pattern.DOTALL);

  private final Document document;
  private final Families families;
  private final Provinces provinces;

  Persons(Document document, Families families, Provinces provinces) {
    this.document = document;
    this.families = families;
    this.provinces = provinces;
  }

  /** Empty when the words are not a person's name. */
  Optional<Mention> mention(FoundName told) {
    int line = lineEnd(told);
    FoundName found = line >= LONG ? told.part(0, line) : told;
    String[] words = found.words();
    boolean capitals =
        List.of(words).stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    if (words.length < FEWEST
        || words.length > MOST
        || !capitals
        || ofTheState(words)
        || provinces.touches(found.span())) {
      return Optional.empty();
    }
    double confidence = Math.min(BEST, found.probability()) * document.confidence(found.span());
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(document.reasons(found.span()));
    if (!families.contains(words[0])) {
      confidence *= UNLISTED;
      reasons.add(Reason.AMBIGUOUS);
    } else if (line == FEWEST) {
      confidence *= WRAPPED;
      reasons.add(Reason.AMBIGUOUS);
    }
    Value value = new Person(String.join(" ", words), office(found.span()));
    return Optional.of(
        new Mention(found.span(), new Judged<>(value, confidence, reasons, List.of())));
  }

  /** "Đồng Việt Nam": the state's name, with a word before it that is a family's as well. */
  private static boolean ofTheState(String[] words) {
    return words[words.length - 1].equals("Nam") && words[words.length - 2].equals("Việt");
  }

  /**
   * A body and the person at its head apart: what follows "UBND tỉnh" and is no province is the
   * name of a person.
   */
  List<FoundName> apart(FoundName found) {
    String[] words = found.words();
    for (int i = 2; i < words.length - 1 && !found.person(); i++) {
      FoundName rest = found.part(i, words.length);
      boolean named =
          words[i - 1].equals("tỉnh")
              && families.contains(words[i])
              && words.length - i <= MOST
              && !provinces.touches(rest.span());
      if (named) {
        return List.of(found.part(0, i), rest.ofPerson());
      }
    }
    return List.of(found);
  }

  /** How many words stand before a line end within the name; 0 when it is on one line. */
  private int lineEnd(FoundName found) {
    for (int i = 1; i < found.places().size(); i++) {
      Span between = new Span(found.places().get(i - 1).end(), found.places().get(i).start());
      if (between.of(document.text()).indexOf('\n') >= 0) {
        return i;
      }
    }
    return 0;
  }

  private Optional<String> office(Span name) {
    String text = document.text();
    String behind = text.substring(name.end(), Math.min(text.length(), name.end() + LOOK));
    Matcher after = BEHIND.matcher(behind);
    if (after.lookingAt()) {
      return Optional.of(flat(after.group(1)));
    }
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, name.start() - LOOK), name.start()));
    return before.matches() ? Optional.of(flat(before.group(1))) : Optional.empty();
  }

  private static String flat(String office) {
    return office.replaceAll("\\s+", " ").strip();
  }
}
