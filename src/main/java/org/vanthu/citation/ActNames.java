package org.vanthu.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Citation;
import org.vanthu.model.Span;

/**
 * Finds laws that are cited by their names: "Luật Ngân sách nhà nước năm 2015", "Luật Tổ chức chính
 * quyền địa phương ngày 19 tháng 6 năm 2015" (Nghị định 30/2020, annex I, II.6). One pass over the
 * words.
 */
final class ActNames {

  /** What acts are called that have names. */
  private static final Pattern KIND =
      Pattern.compile("(?<![\\p{L}\\d])(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?!\\p{L})");

  private static final Pattern WORD =
      Pattern.compile("\\G[ \\u00a0]*\\n?[ \\u00a0]*([\\p{L}-]+|,)");

  /** Words that end a name: what is said of the act, or when it was passed. */
  private static final Set<String> ENDS =
      Set.of(
          ("năm ngày số được đã có này và của quy về theo hiện thì do tại trong là để phải không cũng"
                  + " các nêu trên khi nếu mà với từ đến bị chưa sẽ cho hoặc hay ban khóa khoá trừ sửa")
              .split(" "));

  /** Such words where they belong to a name: "Ban hành văn bản quy phạm pháp luật". */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\G(?:quy\\s+(?:phạm|hoạch)|chưa\\s+thành|của\\s+(?:người|công\\s+dân|tổ\\s+chức)"
              + "|tại\\s+doanh|hiện\\s+dân\\s+chủ|phải\\s+làm|các\\s+tổ\\s+chức)");

  /** "… thành 01 luật". */
  private static final Pattern MERGED = Pattern.compile("\\Gthành\\s+\\d");

  /** Words with which a name goes on behind "và" or a comma: others begin something new. */
  private static final Set<String> NEW =
      Set.of("Luật", "Bộ", "Nghị", "Pháp", "Thông", "Quyết", "Hiến", "Căn", "Theo", "Xét", "Chỉ");

  private static final Pattern DAY =
      Pattern.compile(
          "\\G,?\\s+ngày\\s+(\\d{1,2})(?:/|-|\\s+tháng\\s+)(\\d{1,2})(?:/|-|\\s+năm\\s+)(\\d{4})(?!\\d)");

  private static final Pattern YEAR = Pattern.compile("\\G,?\\s+\\(?năm\\s+(\\d{4})(?!\\d)\\)?");

  private static final Pattern NUMBER =
      Pattern.compile("\\G,?\\s+(?:số|ngày.{0,40}số)\\s*:?\\s*\\d");

  /** Words of the longest name. */
  private static final int LONGEST = 18;

  /** An act's name where it stands. */
  record Named(Span span, Citation.Act act) {}

  private final String text;

  ActNames(String text) {
    this.text = text;
  }

  /** The acts that a passage names without their numbers, in order. */
  List<Named> in(Span passage) {
    List<Named> found = new ArrayList<>();
    Matcher kind = KIND.matcher(text).region(passage.start(), passage.end());
    kind.useTransparentBounds(true);
    int from = passage.start();
    while (kind.find()) {
      if (kind.start() < from) {
        continue;
      }
      Optional<Named> named = named(kind.start(), kind.end(), passage.end());
      named.ifPresent(found::add);
      from = named.map(n -> n.span().end()).orElse(kind.end());
    }
    return found;
  }

  private Optional<Named> named(int start, int behindKind, int limit) {
    boolean constitution = text.startsWith("Hiến", start);
    int end = constitution ? behindKind : nameEnd(behindKind, limit);
    if (end == behindKind && !constitution) {
      return Optional.empty();
    }
    if (NUMBER.matcher(text).region(end, limit).lookingAt()) {
      return Optional.empty();
    }
    String name = text.substring(start, end).replaceAll("\\s+", " ");
    Matcher day = DAY.matcher(text).region(end, limit);
    if (day.lookingAt()) {
      return Optional.of(
          new Named(
              new Span(start, day.end()),
              new Citation.Act(name, OptionalInt.of(number(day, 3)), date(day))));
    }
    Matcher year = YEAR.matcher(text).region(end, limit);
    return year.lookingAt()
        ? Optional.of(
            new Named(
                new Span(start, year.end()),
                new Citation.Act(name, OptionalInt.of(number(year, 1)), Optional.empty())))
        : Optional.of(
            new Named(
                new Span(start, end),
                new Citation.Act(name, OptionalInt.empty(), Optional.empty())));
  }

  /** Where the name ends that begins behind a kind; there itself when none does. */
  private int nameEnd(int from, int limit) {
    Matcher word = WORD.matcher(text).region(from, limit);
    int end = from;
    boolean link = false;
    for (int i = 0; i < LONGEST && word.find(); i++) {
      String said = word.group(1);
      boolean capital = Character.isUpperCase(said.charAt(0));
      if (i == 0 && !capital || NEW.contains(said)) {
        break;
      }
      boolean comma = said.equals(",");
      boolean and = said.equals("và");
      boolean ends = ENDS.contains(said) && !at(WITHIN, word.start(1), limit);
      if (!comma && !and && ends || link && (comma || and) || at(MERGED, word.start(1), limit)) {
        break;
      }
      link = comma || and;
      end = link ? end : word.end();
    }
    return end;
  }

  private boolean at(Pattern pattern, int offset, int limit) {
    return pattern.matcher(text).region(offset, limit).lookingAt();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<LocalDate> date(Matcher day) {
    try {
      return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
