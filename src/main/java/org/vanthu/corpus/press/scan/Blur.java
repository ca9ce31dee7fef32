package org.vanthu.corpus.press.scan;

/**
 * Lack of focus: each pixel becomes a mean of its neighbourhood, weighted by a Gaussian.
 *
 * @param sigma radius in pixels; 0 is sharp
 */
public record Blur(double sigma) {

  /** Sum of the weights as powers of two, so that the mean needs no division. */
  private static final int UNIT_BITS = 14;

  /** Below it the neighbours' weight is nothing. */
  private static final double SHARP = 0.2;

  public void apply(Raster raster) {
    if (sigma < SHARP) {
      return;
    }
    int[] weights = weights();
    byte[] across = new byte[raster.data().length];
    for (int y = 0; y < raster.height(); y++) {
      across(raster, y, weights, across);
    }
    int[] sums = new int[raster.row()];
    for (int y = 0; y < raster.height(); y++) {
      down(raster, y, weights, across, sums);
    }
  }

  /** Of the centre and of one side. */
  private int[] weights() {
    int radius = Math.max(1, (int) Math.ceil(sigma * 2.5));
    double[] exact = new double[radius + 1];
    double sum = 0;
    for (int k = 0; k <= radius; k++) {
      exact[k] = Math.exp(-k * k / (2 * sigma * sigma));
      sum += k == 0 ? exact[k] : 2 * exact[k];
    }
    int[] weights = new int[radius + 1];
    int left = 1 << UNIT_BITS;
    for (int k = radius; k > 0; k--) {
      weights[k] = (int) Math.round(exact[k] / sum * (1 << UNIT_BITS));
      left -= 2 * weights[k];
    }
    weights[0] = left;
    return weights;
  }

  private static void across(Raster raster, int y, int[] weights, byte[] to) {
    byte[] data = raster.data();
    int row = raster.row();
    int start = y * row;
    int reach = (weights.length - 1) * raster.bands();
    for (int i = 0; i < row; i++) {
      boolean edge = i < reach || i >= row - reach;
      int sum = weights[0] * (data[start + i] & 0xFF);
      for (int k = 1; k < weights.length; k++) {
        int step = k * raster.bands();
        int before = edge ? inside(i - step, i, row, raster.bands()) : i - step;
        int after = edge ? inside(i + step, i, row, raster.bands()) : i + step;
        sum += weights[k] * ((data[start + before] & 0xFF) + (data[start + after] & 0xFF));
      }
      to[start + i] = (byte) (sum >> UNIT_BITS);
    }
  }

  /** The outermost pixel of the same band where a neighbour lies outside. */
  private static int inside(int at, int of, int row, int bands) {
    int band = of % bands;
    return Math.clamp(at, band, row - bands + band);
  }

  private static void down(Raster raster, int y, int[] weights, byte[] from, int[] sums) {
    int row = raster.row();
    int last = raster.height() - 1;
    java.util.Arrays.fill(sums, 0);
    for (int k = 1 - weights.length; k < weights.length; k++) {
      int start = Math.clamp(y + k, 0, last) * row;
      int weight = weights[Math.abs(k)];
      for (int i = 0; i < row; i++) {
        sums[i] += weight * (from[start + i] & 0xFF);
      }
    }
    byte[] data = raster.data();
    int start = y * row;
    for (int i = 0; i < row; i++) {
      data[start + i] = (byte) (sums[i] >> UNIT_BITS);
    }
  }
}
