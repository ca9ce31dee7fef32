package org.vanthu.letter;

import java.text.Normalizer;
import java.util.Locale;

/** The two ways to place tone marks: hòa and hoà, thủy and thuỷ. */
final class Tones {

  private Tones() {}

  /** Whether two texts differ in case and in the place of tone marks at most. */
  static boolean alike(String a, String b) {
    return key(a).equals(key(b));
  }

  /** Every word with its tone mark behind its letters; dashes as hyphens. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (String word : text.toLowerCase(Locale.of("vi")).split("\\s+")) {
      StringBuilder tones = new StringBuilder();
      for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
        boolean tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0;
        (tone ? tones : key).append(c == '–' || c == '—' ? '-' : c);
      }
      key.append(tones).append(' ');
    }
    return key.toString();
  }
}
