package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts words that print has run together: "tháng10năm", "ngày17tháng", "Số2624/QĐ-BGDĐT". Only the
 * words that stand around numbers in dates and in document numbers are parted from them; "A4",
 * "Covid19", "15.000đ" stay whole.
 */
final class Splitter {

  private static final Set<String> AROUND_NUMBERS = Set.of("ngày", "tháng", "năm", "số", "số:");

  private Splitter() {}

  static List<Glyphs> split(Glyphs word) {
    String text = word.text();
    if (!word.hasDigit() || text.length() < 4) {
      return List.of(word);
    }
    List<Integer> cuts = new ArrayList<>(List.of(0));
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean ends =
          i == text.length()
              || Character.isDigit(text.charAt(i)) != Character.isDigit(text.charAt(i - 1));
      if (ends) {
        if (AROUND_NUMBERS.contains(text.substring(start, i).toLowerCase(java.util.Locale.ROOT))) {
          cuts.add(start);
          cuts.add(i);
        }
        start = i;
      }
    }
    cuts.add(text.length());
    List<Glyphs> parts = new ArrayList<>();
    List<Integer> places = cuts.stream().distinct().sorted().toList();
    for (int i = 0; i + 1 < places.size(); i++) {
      parts.add(word.part(places.get(i), places.get(i + 1)));
    }
    return parts.size() == 1 ? List.of(word) : parts;
  }
}
