package org.vanthu.evaluate.text;

import java.util.Arrays;

/**
 * The least number of insertions, deletions and replacements between two sequences, exact at any
 * length: along diagonals while the sequences are alike (Ukkonen 1985), by bit-parallel columns
 * (Myers 1999, Hyyrö 2003) when they are not.
 */
public final class EditDistance {

  /**
   * Edits up to which diagonals are followed; their cost grows with its square, that of the columns
   * with the product of the lengths by 64.
   */
  private static final int DIAGONALS = 4000;

  private EditDistance() {}

  public static int between(String a, String b) {
    return a.equals(b) ? 0 : between(a.codePoints().toArray(), b.codePoints().toArray());
  }

  public static int between(int[] a, int[] b) {
    int start = 0;
    while (start < a.length && start < b.length && a[start] == b[start]) {
      start++;
    }
    int endA = a.length;
    int endB = b.length;
    while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
      endA--;
      endB--;
    }
    if (endA == start || endB == start) {
      return endA - start + endB - start;
    }
    int[] x = Arrays.copyOfRange(a, start, endA);
    int[] y = Arrays.copyOfRange(b, start, endB);
    int near = diagonals(x, y);
    return near >= 0 ? near : new BitColumns(x).distance(y);
  }

  /** The distance, or −1 when it is more than {@link #DIAGONALS}. */
  private static int diagonals(int[] a, int[] b) {
    int most = Math.min(DIAGONALS, Math.max(a.length, b.length));
    int zero = most + 1;
    int[] before = new int[2 * most + 3];
    int[] now = new int[2 * most + 3];
    Arrays.fill(before, -2);
    Arrays.fill(now, -2);
    before[zero] = slide(a, b, 0, 0);
    if (before[zero] == a.length && a.length == b.length) {
      return 0;
    }
    for (int edits = 1; edits <= most; edits++) {
      for (int k = -edits; k <= edits; k++) {
        int at = furthest(before, zero + k, k, a.length, b.length);
        now[zero + k] = at < 0 ? -2 : slide(a, b, at, k);
        if (k == b.length - a.length && now[zero + k] == a.length) {
          return edits;
        }
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    return -1;
  }

  /** Furthest position in a on diagonal k (position in b less that in a) with one edit more. */
  private static int furthest(int[] before, int index, int k, int lengthA, int lengthB) {
    int replaced = before[index] + 1;
    int deleted = before[index + 1] + 1;
    int inserted = before[index - 1];
    int at = Math.max(replaced, Math.max(deleted, inserted));
    at = Math.min(at, Math.min(lengthA, lengthB - k));
    return at < 0 || at + k < 0 ? -2 : at;
  }

  private static int slide(int[] a, int[] b, int from, int k) {
    int at = from;
    while (at < a.length && at + k < b.length && a[at] == b[at + k]) {
      at++;
    }
    return at;
  }
}
