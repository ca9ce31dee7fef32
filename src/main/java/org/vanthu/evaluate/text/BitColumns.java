package org.vanthu.evaluate.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Columns of the table of edit distances as bits of their differences, 64 rows to a word (Myers
 * 1999, in blocks after Hyyrö 2003).
 */
final class BitColumns {

  private static final long TOP = 1L << 63;

  private final int rows;
  private final int blocks;
  private final Map<Integer, long[]> equal = new HashMap<>();
  private final long[] nowhere;
  private final long[] up;
  private final long[] down;

  BitColumns(int[] a) {
    rows = a.length;
    blocks = (rows + 63) / 64;
    nowhere = new long[blocks];
    up = new long[blocks];
    down = new long[blocks];
    for (int i = 0; i < rows; i++) {
      equal.computeIfAbsent(a[i], symbol -> new long[blocks])[i / 64] |= 1L << (i % 64);
    }
  }

  int distance(int[] b) {
    java.util.Arrays.fill(up, -1L);
    java.util.Arrays.fill(down, 0L);
    int distance = rows;
    for (int symbol : b) {
      long[] same = equal.getOrDefault(symbol, nowhere);
      int carry = 1;
      for (int block = 0; block < blocks; block++) {
        long last = block == blocks - 1 ? 1L << ((rows - 1) % 64) : TOP;
        carry = advance(block, same[block], carry, last);
      }
      distance += carry;
    }
    return distance;
  }

  /** Moves one block a column on; takes and gives the horizontal difference at its border. */
  private int advance(int block, long same, int carry, long last) {
    long positive = up[block];
    long negative = down[block];
    long vertical = same | negative;
    long match = carry < 0 ? same | 1 : same;
    long horizontal = (((match & positive) + positive) ^ positive) | match;
    long plus = negative | ~(horizontal | positive);
    long minus = positive & horizontal;
    int out = (plus & last) != 0 ? 1 : (minus & last) != 0 ? -1 : 0;
    plus = (plus << 1) | (carry > 0 ? 1 : 0);
    minus = (minus << 1) | (carry < 0 ? 1 : 0);
    up[block] = minus | ~(vertical | plus);
    down[block] = plus & vertical;
    return out;
  }
}
