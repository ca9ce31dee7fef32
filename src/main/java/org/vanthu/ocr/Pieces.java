package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;

/** The connected pieces of ink in a part of a page, from the left. */
final class Pieces {

  private Pieces() {}

  /**
   * A piece of ink.
   *
   * @param area pixels of ink
   */
  record Piece(Rect box, int area) {}

  static List<Piece> of(Binary ink, Rect region) {
    Rect in = region.within(ink.width(), ink.height());
    int w = in.width();
    int h = in.height();
    boolean[] seen = new boolean[w * h];
    int[] stack = new int[w * h];
    List<Piece> pieces = new ArrayList<>();
    for (int x = 0; x < w; x++) {
      for (int y = 0; y < h; y++) {
        if (!seen[y * w + x] && ink.at(in.left() + x, in.top() + y)) {
          pieces.add(piece(ink, in, seen, stack, y * w + x));
        }
      }
    }
    return pieces;
  }

  private static Piece piece(Binary ink, Rect in, boolean[] seen, int[] stack, int first) {
    int w = in.width();
    int h = in.height();
    int left = w;
    int top = h;
    int right = 0;
    int bottom = 0;
    int area = 0;
    int open = 0;
    stack[open++] = first;
    seen[first] = true;
    while (open > 0) {
      int at = stack[--open];
      int x = at % w;
      int y = at / w;
      area++;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      for (int ny = Math.max(0, y - 1); ny <= Math.min(h - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(w - 1, x + 1); nx++) {
          int next = ny * w + nx;
          if (!seen[next] && ink.at(in.left() + nx, in.top() + ny)) {
            seen[next] = true;
            stack[open++] = next;
          }
        }
      }
    }
    return new Piece(
        new Rect(in.left() + left, in.top() + top, in.left() + right, in.top() + bottom), area);
  }
}
