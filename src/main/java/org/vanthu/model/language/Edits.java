package org.vanthu.model.language;

/**
 * How far short strings are apart: the least number of letters more, less or other (Levenshtein
 * 1966).
 */
public final class Edits {

  private Edits() {}

  /** Whether the distance is at most so much; strings of very different lengths cost nothing. */
  public static boolean within(double most, String a, String b) {
    return Math.abs(a.length() - b.length()) <= most && between(a, b) <= most;
  }

  /** The distance; costs the product of the lengths. */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
