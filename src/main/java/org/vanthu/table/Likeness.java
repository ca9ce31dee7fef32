package org.vanthu.table;

import java.text.Normalizer;
import java.util.Locale;

/** How alike two texts are, 0 to 1: one less the edit distance by the longer length. */
final class Likeness {

  /** Characters beyond which texts are compared by their beginning only. */
  private static final int LONGEST = 1_500;

  double of(String one, String other) {
    String a = key(one);
    String b = key(other);
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
  }

  /** Letters and digits alone, without case and without accents, which recognition confuses. */
  private static String key(String text) {
    String bare =
        Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace('đ', 'd');
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < bare.length() && key.length() < LONGEST; i++) {
      if (Character.isLetterOrDigit(bare.charAt(i))) {
        key.append(bare.charAt(i));
      }
    }
    return key.toString();
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    return before[b.length()];
  }
}
