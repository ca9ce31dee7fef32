package org.vanthu.ocr;

import java.util.Arrays;

/**
 * Takes away what is no paper: the dark that a scanner sees beside a sheet, and punched holes. Only
 * what is dark along a good stretch of the picture's edge counts, so that rules and letters that
 * run off the sheet stay.
 */
final class Borders {

  /** Resolution at which darkness is looked for. */
  private static final double LOOKED_AT_DPI = 75;

  /** Darker than this share of the paper is no paper; higher eats shadows, lower leaves rims. */
  private static final double DARK = 0.7;

  /** Stretch of the edge that must be dark, in inches. */
  private static final double STRETCH = 1;

  /** How far dark reaches into the picture at most, in inches: text stands farther in. */
  private static final double DEPTH = 0.7;

  /** How far a hole's middle may lie from the edge, in inches. */
  private static final double HOLES_WITHIN = 0.9;

  /** Diameter of punched holes in inches: 5 to 8 mm. */
  private static final double SMALLEST_HOLE = 0.15;

  private static final double LARGEST_HOLE = 0.36;

  /** Share of its square that a disc fills, less what noise takes. */
  private static final double ROUND = 0.68;

  private final Gray small;
  private final int paper;
  private final boolean[] dark;
  private final boolean[] away;
  private final int[] stack;

  private Borders(Gray small) {
    this.small = small;
    paper = paper(small);
    int limit = (int) (DARK * paper);
    dark = new boolean[small.pixels().length];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = (small.pixels()[i] & 0xFF) < limit;
    }
    away = new boolean[dark.length];
    stack = new int[dark.length];
  }

  /** The page with paper where its borders and holes were; the same when it has none. */
  static Gray cleared(Gray page) {
    int step = Math.max(1, (int) Math.round(page.dotsPerInch() / LOOKED_AT_DPI));
    Borders borders = new Borders(page.reduced(step));
    return borders.edges() | borders.holes() ? borders.without(page, step) : page;
  }

  /** What three quarters of the pixels are darker than. */
  private static int paper(Gray page) {
    int[] histogram = new int[256];
    for (byte pixel : page.pixels()) {
      histogram[pixel & 0xFF]++;
    }
    int left = page.pixels().length / 4;
    int value = 255;
    while (value > 0 && left > histogram[value]) {
      left -= histogram[value--];
    }
    return value;
  }

  private boolean edges() {
    int w = small.width();
    int h = small.height();
    return edge(0, 1, w, w)
        | edge((h - 1) * w, 1, w, -w)
        | edge(0, w, h, 1)
        | edge(w - 1, w, h, -1);
  }

  /** Floods from the dark stretches of one edge; the outermost pixels may be a pale rim. */
  private boolean edge(int first, int along, int count, int inwards) {
    boolean found = false;
    int least = small.pixels(STRETCH);
    int start = -1;
    int last = -1;
    for (int i = 0; i <= count; i++) {
      int at = first + i * along;
      boolean on = i < count && (dark[at] || dark[at + inwards]);
      if (on) {
        start = start < 0 ? i : start;
        last = i;
      }
      boolean over = start >= 0 && (i == count || i - last > 3);
      if (over) {
        if (last - start >= least) {
          found = true;
          for (int k = start; k <= last; k++) {
            away[first + k * along] = true;
            flood(first + k * along + (dark[first + k * along] ? 0 : inwards));
          }
        }
        start = -1;
      }
    }
    return found;
  }

  private void flood(int seed) {
    int w = small.width();
    int h = small.height();
    int depth = small.pixels(DEPTH);
    int open = 0;
    stack[open++] = seed;
    while (open > 0) {
      int at = stack[--open];
      int x = at % w;
      int y = at / w;
      int inside = Math.min(Math.min(x, w - 1 - x), Math.min(y, h - 1 - y));
      if (!dark[at] || inside > depth) {
        continue;
      }
      dark[at] = false;
      away[at] = true;
      if (x > 0) {
        stack[open++] = at - 1;
      }
      if (x < w - 1 && open < stack.length) {
        stack[open++] = at + 1;
      }
      if (y > 0 && open < stack.length) {
        stack[open++] = at - w;
      }
      if (y < h - 1 && open < stack.length) {
        stack[open++] = at + w;
      }
    }
  }

  /** Discs in the margins. */
  private boolean holes() {
    Binary ink = new Binary(small.width(), small.height(), small.dotsPerInch(), dark);
    int depth = small.pixels(HOLES_WITHIN + LARGEST_HOLE / 2);
    int w = small.width();
    int h = small.height();
    boolean left = holes(ink, new Rect(0, 0, Math.min(w, depth), h));
    boolean right = holes(ink, new Rect(Math.max(0, w - depth), 0, w, h));
    boolean top = holes(ink, new Rect(0, 0, w, Math.min(h, depth)));
    return left | right | top | holes(ink, new Rect(0, Math.max(0, h - depth), w, h));
  }

  private boolean holes(Binary ink, Rect margin) {
    boolean found = false;
    for (Pieces.Piece piece : Pieces.of(ink, margin)) {
      Rect box = piece.box();
      double shorter = Math.min(box.width(), box.height()) / small.dotsPerInch();
      double longer = Math.max(box.width(), box.height()) / small.dotsPerInch();
      boolean disc =
          shorter >= SMALLEST_HOLE
              && longer <= LARGEST_HOLE
              && longer <= 1.3 * shorter
              && piece.area() > ROUND * box.width() * box.height();
      if (disc) {
        found = true;
        for (int y = box.top(); y < box.bottom(); y++) {
          Arrays.fill(away, y * small.width() + box.left(), y * small.width() + box.right(), true);
        }
      }
    }
    return found;
  }

  /** Papers over what was found, and a rim of one small pixel around it. */
  private Gray without(Gray page, int step) {
    byte[] out = page.pixels().clone();
    int w = small.width();
    int h = small.height();
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        if (away[y * w + x]) {
          Rect at = new Rect((x - 1) * step, (y - 1) * step, (x + 2) * step, (y + 2) * step);
          Rect beyond =
              new Rect(
                  at.left(),
                  at.top(),
                  x == w - 1 ? page.width() : at.right(),
                  y == h - 1 ? page.height() : at.bottom());
          Rect area = beyond.within(page.width(), page.height());
          for (int row = area.top(); row < area.bottom(); row++) {
            int from = row * page.width();
            Arrays.fill(out, from + area.left(), from + area.right(), (byte) paper);
          }
        }
      }
    }
    return new Gray(page.width(), page.height(), page.dotsPerInch(), out);
  }
}
