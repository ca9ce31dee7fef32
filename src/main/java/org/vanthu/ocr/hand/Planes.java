package org.vanthu.ocr.hand;

/**
 * Several pictures of one size, one after the other, row by row.
 *
 * @param count of pictures
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Planes(int count, int height, int width, float[] values) {

  /** With a rim of naughts. */
  Planes padded(int rows, int columns) {
    int h = height + 2 * rows;
    int w = width + 2 * columns;
    float[] out = new float[count * h * w];
    for (int c = 0; c < count; c++) {
      for (int y = 0; y < height; y++) {
        int to = (c * h + y + rows) * w + columns;
        System.arraycopy(values, (c * height + y) * width, out, to, width);
      }
    }
    return new Planes(count, h, w, out);
  }

  /**
   * Each picture as four: its pixels of even rows and columns, of even rows and odd columns, of odd
   * rows and even columns, of odd rows and columns. Short ones end in naughts.
   */
  Planes quartered() {
    int h = (height + 1) / 2;
    int w = (width + 1) / 2;
    float[] parts = new float[4 * count * h * w];
    for (int c = 0; c < count; c++) {
      for (int y = 0; y < height; y++) {
        int from = (c * height + y) * width;
        for (int odd = 0; odd < 2; odd++) {
          int to = ((4 * c + y % 2 * 2 + odd) * h + y / 2) * w;
          for (int x = 0; 2 * x + odd < width; x++) {
            parts[to + x] = values[from + 2 * x + odd];
          }
        }
      }
    }
    return new Planes(4 * count, h, w, parts);
  }

  /** The greater of every two rows. */
  Planes pooled() {
    int h = height / 2;
    float[] out = new float[count * h * width];
    for (int c = 0; c < count; c++) {
      for (int y = 0; y < h; y++) {
        int upper = (c * height + 2 * y) * width;
        int to = (c * h + y) * width;
        for (int x = 0; x < width; x++) {
          out[to + x] = Math.max(values[upper + x], values[upper + width + x]);
        }
      }
    }
    return new Planes(count, h, width, out);
  }
}
