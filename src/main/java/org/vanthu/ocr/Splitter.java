package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts words that print or a pen has run together: "tháng10năm", "ngày17tháng", "Số2624/QĐ-BGDĐT",
 * "4Ttháng". Only the words that stand around numbers in dates and in document numbers are parted
 * from their neighbours; "A4", "Covid19", "15.000đ" stay whole.
 */
final class Splitter {

  private static final Set<String> AROUND_NUMBERS = Set.of("ngay", "thang", "nam", "so", "so:");
  private static final List<String> DATE_WORDS = List.of("ngay", "thang", "nam");

  /** Most characters that a pen's number run together with a word is read as. */
  private static final int SCRAWL = 4;

  private Splitter() {}

  static List<Glyphs> split(Glyphs word) {
    String folded = Folded.of(word.text());
    if (folded.length() < 4) {
      return List.of(word);
    }
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, folded.length()));
    aroundDigits(folded, cuts);
    scrawl(folded, cuts);
    if (cuts.size() == 2) {
      return List.of(word);
    }
    List<Integer> places = List.copyOf(cuts);
    List<Glyphs> parts = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i++) {
      parts.addAll(split(word.part(places.get(i), places.get(i + 1))));
    }
    return parts;
  }

  private static void aroundDigits(String folded, Set<Integer> cuts) {
    int start = 0;
    boolean digits = folded.chars().anyMatch(Character::isDigit);
    for (int i = 1; digits && i <= folded.length(); i++) {
      boolean ends =
          i == folded.length()
              || Character.isDigit(folded.charAt(i)) != Character.isDigit(folded.charAt(i - 1));
      if (ends) {
        if (AROUND_NUMBERS.contains(folded.substring(start, i))) {
          cuts.add(start);
          cuts.add(i);
        }
        start = i;
      }
    }
  }

  private static void scrawl(String folded, Set<Integer> cuts) {
    for (String name : DATE_WORDS) {
      int rest = folded.length() - name.length();
      if (rest < 1 || rest > SCRAWL) {
        continue;
      }
      boolean letters = name.length() > 3;
      if (folded.startsWith(name) && odd(folded.substring(name.length()), letters)) {
        cuts.add(name.length());
      } else if (folded.endsWith(name) && odd(folded.substring(0, rest), letters)) {
        cuts.add(rest);
      }
    }
  }

  /**
   * Whether it can't be the mere end of a word or of a clause.
   *
   * @param letters whether letters are odd as well: no syllable goes on after "ngày" or "tháng"
   */
  private static boolean odd(String rest, boolean letters) {
    return rest.chars().anyMatch(c -> Character.isLetter(c) ? letters : ",.;:)(\"”".indexOf(c) < 0);
  }
}
