package org.vanthu.ocr.hand;

import java.util.Arrays;

/**
 * A line as the nets want it: 48 pixels high, paper 0 and ink 1, row by row.
 *
 * @param width in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is never compared
public record InkLine(int width, float[] pixels) {

  /** Rows of every line; three printed digits, the base line at seven tenths. */
  public static final int HEIGHT = 48;

  /** Share of a line's pixels that is darker than its paper at most. */
  private static final double PAPER = 0.7;

  /** Share of a line's pixels that is surely ink. */
  private static final double INK = 0.02;

  /** Least difference of ink from paper in shades of grey: below it noise would become ink. */
  private static final float LEAST_CONTRAST = 60;

  /**
   * A line of a picture in shades of grey, 0 black to 255 white, one byte a pixel.
   *
   * @param gray row by row
   */
  public static InkLine of(byte[] gray, int width, int height) {
    int columns = Math.max(1, Math.round((float) width * HEIGHT / height));
    float[] small = rows(columns(gray, width, height, columns), columns, height);
    float[] sorted = small.clone();
    Arrays.sort(sorted);
    float paper = sorted[(int) (sorted.length * PAPER)];
    float ink = Math.min(sorted[(int) (sorted.length * INK)], paper - LEAST_CONTRAST);
    for (int i = 0; i < small.length; i++) {
      small[i] = Math.clamp((paper - small[i]) / (paper - ink), 0, 1);
    }
    return new InkLine(columns, small);
  }

  /** Every row brought to another width by the mean of what falls together. */
  private static float[] columns(byte[] gray, int width, int height, int columns) {
    float[] out = new float[columns * height];
    double step = (double) width / columns;
    for (int x = 0; x < columns; x++) {
      double from = x * step;
      double to = Math.min(width, from + step);
      for (int at = (int) from; at < to; at++) {
        float share = (float) ((Math.min(to, at + 1.0) - Math.max(from, at)) / (to - from));
        for (int y = 0; y < height; y++) {
          out[y * columns + x] += share * (gray[y * width + at] & 0xFF);
        }
      }
    }
    return out;
  }

  private static float[] rows(float[] wide, int columns, int height) {
    float[] out = new float[columns * HEIGHT];
    double step = (double) height / HEIGHT;
    for (int y = 0; y < HEIGHT; y++) {
      double from = y * step;
      double to = Math.min(height, from + step);
      for (int at = (int) from; at < to; at++) {
        float share = (float) ((Math.min(to, at + 1.0) - Math.max(from, at)) / (to - from));
        for (int x = 0; x < columns; x++) {
          out[y * columns + x] += share * wide[at * columns + x];
        }
      }
    }
    return out;
  }
}
