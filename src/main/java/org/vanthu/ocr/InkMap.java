package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All connected pieces of ink of a page, found by runs of rows: the whole page in some
 * milliseconds.
 */
final class InkMap {

  private final Binary ink;
  private int[] parent = new int[4096];
  private int[] left = new int[4096];
  private int[] top = new int[4096];
  private int[] right = new int[4096];
  private int[] bottom = new int[4096];
  private int[] area = new int[4096];
  private int count;

  private InkMap(Binary ink) {
    this.ink = ink;
  }

  static List<Pieces.Piece> pieces(Binary ink) {
    return new InkMap(ink).pieces();
  }

  private List<Pieces.Piece> pieces() {
    int w = ink.width();
    int[] before = new int[w / 2 * 3 + 6];
    int[] here = new int[before.length];
    int runsBefore = 0;
    for (int y = 0; y < ink.height(); y++) {
      int runs = runs(y, here);
      touching(before, runsBefore, here, runs);
      int[] swap = before;
      before = here;
      here = swap;
      runsBefore = runs;
    }
    List<Pieces.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (parent[i] == i) {
        Rect box = new Rect(left[i], top[i], right[i], bottom[i]);
        pieces.add(new Pieces.Piece(box, area[i]));
      }
    }
    return pieces;
  }

  /** The runs of a row: begin, end and piece of each. */
  private int runs(int y, int[] runs) {
    int w = ink.width();
    boolean[] pixels = ink.ink();
    int row = y * w;
    int n = 0;
    for (int x = 0; x < w; x++) {
      if (pixels[row + x]) {
        int from = x;
        while (x < w && pixels[row + x]) {
          x++;
        }
        runs[3 * n] = from;
        runs[3 * n + 1] = x;
        runs[3 * n + 2] = piece(from, x, y);
        n++;
      }
    }
    return n;
  }

  private int piece(int from, int to, int y) {
    if (count == parent.length) {
      int more = 2 * count;
      parent = Arrays.copyOf(parent, more);
      left = Arrays.copyOf(left, more);
      top = Arrays.copyOf(top, more);
      right = Arrays.copyOf(right, more);
      bottom = Arrays.copyOf(bottom, more);
      area = Arrays.copyOf(area, more);
    }
    parent[count] = count;
    left[count] = from;
    right[count] = to;
    top[count] = y;
    bottom[count] = y + 1;
    area[count] = to - from;
    return count++;
  }

  private void touching(int[] before, int runsBefore, int[] here, int runs) {
    int b = 0;
    for (int i = 0; i < runs; i++) {
      while (b < runsBefore && before[3 * b + 1] < here[3 * i]) {
        b++;
      }
      for (int c = b; c < runsBefore && before[3 * c] <= here[3 * i + 1]; c++) {
        unite(before[3 * c + 2], here[3 * i + 2]);
      }
    }
  }

  private int root(int piece) {
    int at = piece;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void unite(int one, int two) {
    int a = root(one);
    int b = root(two);
    if (a == b) {
      return;
    }
    int kept = Math.min(a, b);
    int gone = Math.max(a, b);
    parent[gone] = kept;
    left[kept] = Math.min(left[kept], left[gone]);
    right[kept] = Math.max(right[kept], right[gone]);
    top[kept] = Math.min(top[kept], top[gone]);
    bottom[kept] = Math.max(bottom[kept], bottom[gone]);
    area[kept] += area[gone];
  }
}
