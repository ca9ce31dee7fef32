package org.vanthu.ocr;

import java.util.Arrays;

/** Takes off a part of a page what is larger than letters: seals in black, strokes of pens. */
final class Bared {

  /** Width in inches from which connected ink is no letter; lower takes letters that touch. */
  private static final double WIDEST = 0.36;

  /** Height in inches from which it is none. */
  private static final double HIGHEST = 0.27;

  /** Pixels around such ink that are pale with it. */
  private static final int RIM = 2;

  private static final byte PAPER = (byte) 255;

  private final Gray part;
  private final boolean[] ink;
  private final int[] open;

  private Bared(Gray part, boolean[] ink) {
    this.part = part;
    this.ink = ink;
    this.open = new int[ink.length];
  }

  /** The part of a page within an area, with letters alone. */
  static Gray of(Gray page, Binary ink, Rect area) {
    Rect inside = area.within(page.width(), page.height());
    boolean[] own = new boolean[inside.width() * inside.height()];
    for (int y = 0; y < inside.height(); y++) {
      int from = (inside.top() + y) * ink.width() + inside.left();
      System.arraycopy(ink.ink(), from, own, y * inside.width(), inside.width());
    }
    Bared bared = new Bared(page.part(inside), own);
    for (int i = 0; i < own.length; i++) {
      if (own[i]) {
        bared.piece(i);
      }
    }
    return bared.part;
  }

  /** Follows a piece of ink, and wipes it out when it is too large. */
  private void piece(int first) {
    int w = part.width();
    int count = 0;
    open[count++] = first;
    ink[first] = false;
    int left = w;
    int right = 0;
    int top = part.height();
    int bottom = 0;
    for (int i = 0; i < count; i++) {
      int x = open[i] % w;
      int y = open[i] / w;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      count = neighbours(x, y, count);
    }
    if (right - left > part.pixels(WIDEST) || bottom - top > part.pixels(HIGHEST)) {
      wipe(count);
    }
  }

  private int neighbours(int x, int y, int count) {
    int found = count;
    for (int ny = Math.max(0, y - 1); ny <= Math.min(part.height() - 1, y + 1); ny++) {
      for (int nx = Math.max(0, x - 1); nx <= Math.min(part.width() - 1, x + 1); nx++) {
        int next = ny * part.width() + nx;
        if (ink[next]) {
          ink[next] = false;
          open[found++] = next;
        }
      }
    }
    return found;
  }

  private void wipe(int count) {
    int w = part.width();
    for (int i = 0; i < count; i++) {
      int left = Math.max(0, open[i] % w - RIM);
      int right = Math.min(w, open[i] % w + RIM + 1);
      int y = open[i] / w;
      for (int row = Math.max(0, y - RIM); row <= Math.min(part.height() - 1, y + RIM); row++) {
        Arrays.fill(part.pixels(), row * w + left, row * w + right, PAPER);
      }
    }
  }
}
