package org.vanthu.ocr;

/** Lets paper be white: whatever lies away from ink is noise of the paper and the scanner. */
final class Cleaned {

  /** How far the blurred rim of ink reaches, in inches. */
  private static final double RIM = 0.01;

  private Cleaned() {}

  static Gray of(Gray page, Binary ink) {
    int w = page.width();
    int h = page.height();
    int rim = page.pixels(RIM);
    byte[] out = new byte[w * h];
    boolean[] wide = new boolean[w * h];
    for (int y = 0; y < h; y++) {
      int lastInk = -rim - 1;
      for (int x = -rim; x < w; x++) {
        if (x + rim < w && ink.ink()[y * w + x + rim]) {
          lastInk = x + rim;
        }
        if (x >= 0) {
          wide[y * w + x] = lastInk >= x - rim && lastInk >= 0;
        }
      }
    }
    int[] last = new int[w];
    java.util.Arrays.fill(last, -rim - 1);
    for (int y = -rim; y < h; y++) {
      for (int x = 0; x < w; x++) {
        if (y + rim < h && wide[(y + rim) * w + x]) {
          last[x] = y + rim;
        }
        if (y >= 0) {
          boolean near = last[x] >= 0 && last[x] >= y - rim;
          out[y * w + x] = near ? page.pixels()[y * w + x] : (byte) 255;
        }
      }
    }
    return new Gray(w, h, page.dotsPerInch(), out);
  }
}
