package org.vanthu.ocr;

/**
 * Ink and no ink: a pixel is ink when it is clearly darker than its surroundings, so that shaded
 * cells and yellowed paper count as paper.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Binary(int width, int height, double dotsPerInch, boolean[] ink) {

  /** Side of the surroundings in inches. */
  private static final double SURROUNDINGS = 0.2;

  /** Darker than this share of the surroundings' mean is ink; higher finds fainter ink. */
  private static final double SHARE = 0.8;

  /** Never ink above this, whatever surrounds it: white noise on white paper. */
  private static final int BRIGHTEST_INK = 215;

  static Binary of(Gray page) {
    int w = page.width();
    int h = page.height();
    int half = page.pixels(SURROUNDINGS) / 2;
    boolean[] ink = new boolean[w * h];
    int[] columns = new int[w];
    byte[] pixels = page.pixels();
    int rows = 0;
    for (int y = -half; y < h; y++) {
      rows += slide(columns, pixels, w, h, y + half, +1);
      rows += slide(columns, pixels, w, h, y - half - 1, -1);
      if (y >= 0) {
        mark(ink, pixels, columns, rows, w, y, half);
      }
    }
    return new Binary(w, h, page.dotsPerInch(), ink);
  }

  private static int slide(int[] columns, byte[] pixels, int w, int h, int y, int sign) {
    if (y < 0 || y >= h) {
      return 0;
    }
    for (int x = 0; x < w; x++) {
      columns[x] += sign * (pixels[y * w + x] & 0xFF);
    }
    return sign;
  }

  private static void mark(
      boolean[] ink, byte[] pixels, int[] columns, int rows, int w, int y, int half) {
    int sum = 0;
    for (int x = 0; x < Math.min(half, w); x++) {
      sum += columns[x];
    }
    int row = y * w;
    for (int x = 0; x < w; x++) {
      int from = x - half;
      int to = x + half;
      sum += (to < w ? columns[to] : 0) - (from > 0 ? columns[from - 1] : 0);
      int v = pixels[row + x] & 0xFF;
      if (v < BRIGHTEST_INK) {
        int count = Math.min(to, w - 1) - Math.max(from, 0) + 1;
        ink[row + x] = (double) v * rows * count < SHARE * sum;
      }
    }
  }

  /** Grey between paper and ink by Otsu's method: the split with the greatest variance between. */
  static int globalThreshold(Gray page) {
    int[] histogram = new int[256];
    for (int i = 0; i < page.pixels().length; i += 3) {
      histogram[page.pixels()[i] & 0xFF]++;
    }
    long total = 0;
    long sum = 0;
    for (int v = 0; v < 256; v++) {
      total += histogram[v];
      sum += (long) v * histogram[v];
    }
    long below = 0;
    long sumBelow = 0;
    double best = -1;
    int threshold = 128;
    for (int v = 0; v < 255; v++) {
      below += histogram[v];
      sumBelow += (long) v * histogram[v];
      if (below == 0 || below == total) {
        continue;
      }
      double difference = (double) sumBelow / below - (double) (sum - sumBelow) / (total - below);
      double between = difference * difference * below * (total - below);
      if (between > best) {
        best = between;
        threshold = v + 1;
      }
    }
    return threshold;
  }

  /** The page turned clockwise by one quarter. */
  Binary turned() {
    boolean[] out = new boolean[ink.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0, to = height - 1 - y; x < width; x++, to += height) {
        out[to] = ink[y * width + x];
      }
    }
    return new Binary(height, width, dotsPerInch, out);
  }

  Binary copy() {
    return new Binary(width, height, dotsPerInch, ink.clone());
  }

  boolean at(int x, int y) {
    return ink[y * width + x];
  }

  /** How many pixels of ink a rectangle holds. */
  int inkIn(Rect area) {
    Rect inside = area.within(width, height);
    int count = 0;
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        if (ink[y * width + x]) {
          count++;
        }
      }
    }
    return count;
  }

  int pixels(double inches) {
    return Math.max(1, (int) Math.round(inches * dotsPerInch));
  }
}
