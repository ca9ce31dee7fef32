package org.vanthu.ocr;

/**
 * Where a picture is darker along a level stretch than above and below it, as rules are, however
 * faint: means along the stretch show lines that single pixels lose in the grain of the paper.
 */
final class Ridges {

  /** Length over which darkness is taken together, in inches; longer finds fainter, blurs ends. */
  private static final double TOGETHER = 0.1;

  /** How far above and below a line its paper is looked for, in inches: fine and thick lines. */
  private static final double NEAR = 0.0135;

  private static final double FAR = 0.027;

  /** Least darkness against the paper beside it, of 255; lower finds lines in grain. */
  private static final int LEAST = 14;

  /** Share of the darkness that ends above and below; less is a row of letters. */
  private static final double ISOLATED = 0.55;

  /** Share of the darkness that a single pixel of a line shows. */
  private static final double SHOWN = 0.4;

  private final int width;
  private final int height;
  private final boolean[] ridge;
  private final boolean[] shown;
  private final byte[] contrast;

  private Ridges(int width, int height) {
    this.width = width;
    this.height = height;
    ridge = new boolean[width * height];
    shown = new boolean[width * height];
    contrast = new byte[width * height];
  }

  static Ridges of(Gray page) {
    Ridges ridges = new Ridges(page.width(), page.height());
    byte[] means = means(page, page.pixels(TOGETHER));
    int near = page.pixels(NEAR);
    int far = Math.max(near + 1, page.pixels(FAR));
    for (int y = 0; y < page.height(); y++) {
      ridges.mark(page.pixels(), means, y, near, far);
    }
    return ridges;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int index) {
    return ridge[index];
  }

  /** True where the very pixel is dark, not its neighbours alone, as between dots. */
  boolean shown(int index) {
    return shown[index];
  }

  /** Darkness against the paper beside the line, of 255. */
  int contrast(int index) {
    return contrast[index] & 0xFF;
  }

  private void mark(byte[] pixels, byte[] means, int y, int near, int far) {
    int row = y * width;
    int nearUp = Math.max(0, y - near) * width;
    int nearDown = Math.min(height - 1, y + near) * width;
    int farUp = Math.max(0, y - far) * width;
    int farDown = Math.min(height - 1, y + far) * width;
    for (int x = 0; x < width; x++) {
      int mean = means[row + x] & 0xFF;
      int up = means[farUp + x] & 0xFF;
      int down = means[farDown + x] & 0xFF;
      int fine = Math.min(means[nearUp + x] & 0xFF, means[nearDown + x] & 0xFF);
      int paper = Math.max(up, down);
      int side = Math.max(fine, Math.min(up, down));
      int dark = side - mean;
      if (dark >= LEAST && dark >= ISOLATED * (paper - mean)) {
        ridge[row + x] = true;
        contrast[row + x] = (byte) dark;
        shown[row + x] = (pixels[row + x] & 0xFF) < side - SHOWN * dark;
      }
    }
  }

  /** Means over so many pixels of each row. */
  private static byte[] means(Gray page, int together) {
    int w = page.width();
    int half = together / 2;
    byte[] pixels = page.pixels();
    byte[] means = new byte[pixels.length];
    for (int y = 0; y < page.height(); y++) {
      int row = y * w;
      int sum = 0;
      int count = 0;
      for (int x = -half; x < w; x++) {
        if (x + half < w) {
          sum += pixels[row + x + half] & 0xFF;
          count++;
        }
        if (x - half > 0) {
          sum -= pixels[row + x - half - 1] & 0xFF;
          count--;
        }
        if (x >= 0) {
          means[row + x] = (byte) (sum / count);
        }
      }
    }
    return means;
  }
}
