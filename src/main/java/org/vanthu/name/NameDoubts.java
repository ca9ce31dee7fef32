package org.vanthu.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Span;

/** Tells where the name of a body was perhaps not found in its whole length, or runs too far. */
final class NameDoubts {

  /** Syllables of a person's name at most, where it hangs on a body's. */
  private static final int LONGEST_PERSON = 4;

  /** First words of bodies that bear names of persons. */
  private static final Set<String> NAMED_AFTER_PERSONS =
      Set.of("Trường", "Bệnh", "Công", "Doanh", "Quỹ", "Hợp", "Tập", "Học", "Đại", "Ngân");

  private static final List<String> COMPANIES =
      List.of("công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hợp tác xã", "ngân hàng");

  /** A comma and a word in capitals at once behind a name. */
  private static final Pattern LISTED = Pattern.compile(",\\s(\\p{Lu}\\p{Ll}+)");

  private final Document document;
  private final Families families;
  private final Provinces provinces;

  NameDoubts(Document document, Families families, Provinces provinces) {
    this.document = document;
    this.families = families;
    this.provinces = provinces;
  }

  /**
   * Whether a person's name seems to hang on it: "UBND tỉnh Võ Phiên", "Ban Chỉ đạo … Hòa Bình".
   */
  boolean headed(FoundName found) {
    String[] words = found.words();
    int from = words.length;
    while (from > 1 && Character.isUpperCase(words[from - 1].charAt(0)) && small(words[from - 1])) {
      from--;
    }
    for (int i = Math.max(2, from); i < words.length - 1; i++) {
      boolean person = families.contains(words[i]) && words.length - i <= LONGEST_PERSON;
      boolean placed = PLACES.contains(words[i - 1]) && !words[i - 1].equals("tỉnh");
      if (person && !placed && !provinces.touches(found.part(i, words.length).span())) {
        return !NAMED_AFTER_PERSONS.contains(words[0]);
      }
    }
    return false;
  }

  private static boolean small(String word) {
    return word.length() > 1 && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /** Whether a company's name may go on: "Công ty TNHH MTV Đầu tư, Xây dựng và …". */
  boolean goesOnBehindComma(FoundName found) {
    Matcher next =
        LISTED.matcher(document.text()).region(found.span().end(), document.text().length());
    String name = Heads.small(String.join(" ", found.words()));
    boolean company = COMPANIES.stream().anyMatch(name::startsWith);
    return company
        && next.lookingAt()
        && !next.group(1).equals("Công")
        && !next.group(1).equals("Tổng");
  }

  /** Whether the last word is only the first half of one, as capitals fall: "Phòng An" ninh. */
  boolean halved(FoundName found) {
    String last = found.words()[found.words().length - 1];
    int end = found.span().end();
    String text = document.text();
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean goesOn = next > end && next < text.length() && Character.isLowerCase(text.charAt(next));
    boolean capital =
        Character.isUpperCase(last.charAt(0))
            && last.length() > 1
            && Character.isLowerCase(last.charAt(last.length() - 1));
    return goesOn && capital && !placed(found);
  }

  /** Whether it ends with the name of a place or of the state. */
  private boolean placed(FoundName found) {
    String[] words = found.words();
    boolean named = false;
    for (int i = 0; i < words.length - 1; i++) {
      named |= PLACES.contains(words[i]);
    }
    return named
        || words[words.length - 1].equals("Nam")
        || provinces.touches(found.places().getLast());
  }

  private static final Set<String> PLACES =
      Set.of("tỉnh", "phố", "huyện", "xã", "phường", "quận", "trấn", "khu", "vực", "TP.", "TP");

  /** Whether a name was cut right behind "và" or a comma: it may well go on. */
  static boolean linkedCut(FoundName told, FoundName cut) {
    int end = cut.words().length;
    String[] words = told.words();
    return end < words.length && (words[end].equals("và") || words[end].equals(","));
  }

  /** Whether a line end stands before a capital, so that another name may begin there. */
  boolean twoNames(FoundName found) {
    String[] words = found.words();
    for (int i = 1; i < words.length; i++) {
      Span between = new Span(found.places().get(i - 1).end(), found.places().get(i).start());
      boolean capital = Character.isUpperCase(words[i].charAt(0));
      boolean link = words[i - 1].equals("và") || !Character.isLetter(words[i - 1].charAt(0));
      if (capital && !link && between.of(document.text()).indexOf('\n') >= 0) {
        return true;
      }
    }
    return false;
  }
}
