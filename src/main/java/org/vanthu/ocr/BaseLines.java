package org.vanthu.ocr;

import java.util.Arrays;

/**
 * The undersides of ink on a page, and the angle along which they fall into the sharpest rows:
 * undersides of letters draw base lines more sharply than all ink does.
 *
 * @param degrees clockwise by which the rows fall to the right; 0 when it can't be told
 * @param sharpness how uneven the rows are: 1 for ink spread evenly over the height, larger for
 *     lines
 */
record BaseLines(int count, double degrees, double sharpness) {

  /** Greatest angle looked for, in degrees; a scan lies within it unless it was laid in badly. */
  private static final double GREATEST = 4;

  private static final double COARSE_STEP = 0.25;
  private static final double FINE_STEP = 0.05;

  /** Points below which a page has no angle of its own. */
  private static final int LEAST = 400;

  /** Share of the width that is left out at both sides, where borders lie. */
  private static final double MARGIN = 1 / 40.0;

  boolean few() {
    return count < LEAST;
  }

  static BaseLines of(Binary page) {
    int[] xs = new int[page.width() * page.height() / 4 + 1];
    int[] ys = new int[xs.length];
    int w = page.width();
    int margin = (int) (w * MARGIN);
    boolean[] ink = page.ink();
    int n = 0;
    for (int y = 0; y < page.height() - 1; y++) {
      for (int x = margin; x < w - margin && n < xs.length; x++) {
        if (ink[y * w + x] && !ink[(y + 1) * w + x]) {
          xs[n] = x;
          ys[n++] = y;
        }
      }
    }
    return n < LEAST
        ? new BaseLines(n, 0, 0)
        : new Search(Arrays.copyOf(xs, n), Arrays.copyOf(ys, n), w, page.height()).best();
  }

  /** Goes through the angles, in large steps and around the best in small ones. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Search(int[] xs, int[] ys, int width, int height) {

    BaseLines best() {
      double coarse = around(0, GREATEST, COARSE_STEP);
      double fine = around(coarse, COARSE_STEP, FINE_STEP);
      double even = (double) xs.length * xs.length / height;
      return new BaseLines(xs.length, fine, score(fine) / even);
    }

    private double around(double middle, double reach, double step) {
      double best = middle;
      double bestScore = -1;
      int steps = (int) Math.round(reach / step);
      for (int i = -steps; i <= steps; i++) {
        double angle = middle + i * step;
        double score = score(angle);
        // of equal scores the smaller angle wins: a blank page is not turned
        if (score > bestScore * (1 + 1e-9)
            || (score > bestScore * (1 - 1e-9) && Math.abs(angle) < Math.abs(best))) {
          bestScore = score;
          best = angle;
        }
      }
      return best;
    }

    private double score(double angle) {
      int slope = (int) Math.round(Math.tan(Math.toRadians(angle)) * (1 << 16));
      int offset = Math.max(0, slope) * width;
      int[] counts = new int[height + Math.abs(slope) * width / (1 << 16) + 2];
      for (int k = 0; k < xs.length; k++) {
        counts[ys[k] + ((offset - xs[k] * slope) >> 16)]++;
      }
      double score = 0;
      for (int count : counts) {
        score += (double) count * count;
      }
      return score;
    }
  }
}
