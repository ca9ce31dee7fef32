package org.vanthu.corpus.press.pen;

/**
 * Written digits as ink.
 *
 * @param width in pixels
 * @param height in pixels
 * @param baseline row on which the digits stand
 * @param coverage of each pixel, row by row, 0 for paper to 255 for full ink
 */
public record PenInk(int width, int height, int baseline, byte[] coverage) {

  /** How much ink lies at a pixel, 0 to 255. */
  public int at(int x, int y) {
    return coverage[y * width + x] & 0xFF;
  }

  /** Left, top, right and bottom of the ink in pixels, right and bottom exclusive. */
  public int[] bounds() {
    int[] bounds = {width, height, 0, 0};
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (at(x, y) > FAINT) {
          bounds[0] = Math.min(bounds[0], x);
          bounds[1] = Math.min(bounds[1], y);
          bounds[2] = Math.max(bounds[2], x + 1);
          bounds[3] = Math.max(bounds[3], y + 1);
        }
      }
    }
    return bounds;
  }

  /** Ink fainter than this is the edge's smoothing. */
  private static final int FAINT = 64;
}
