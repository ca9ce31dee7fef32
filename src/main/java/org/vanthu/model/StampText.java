package org.vanthu.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of the stamp with which an office registers what it receives (Nghị định 30/2020, annex
 * IV): "ĐẾN", "Số: …", "Ngày: …", "Chuyển: …", in older ones "CV ĐẾN" or "CÔNG VĂN ĐẾN".
 */
public final class StampText {

  private static final Set<String> WORDS =
      Set.of("cong", "van", "cv", "den", "cvden", "so", "ngay", "gio", "chuyen");

  private StampText() {}

  /** Whether a word is one that such stamps have; accents, case and points don't count. */
  public static boolean any(String word) {
    return WORDS.contains(letters(word));
  }

  /** Whether words make such a stamp: "ĐẾN", with "Số" or "Ngày". */
  public static boolean areIncoming(List<String> words) {
    List<String> letters = words.stream().map(StampText::letters).toList();
    boolean den = letters.contains("den") || letters.contains("cvden");
    return den && (letters.contains("so") || letters.contains("ngay"));
  }

  /** Whether words make the whole of such a stamp: "ĐẾN" with "Số" and "Ngày". */
  public static boolean areWhole(List<String> words) {
    List<String> letters = words.stream().map(StampText::letters).toList();
    return areIncoming(words) && letters.contains("so") && letters.contains("ngay");
  }

  private static String letters(String word) {
    return Folded.of(word).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }
}
