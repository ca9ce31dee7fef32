package org.vanthu.ocr;

import java.util.Arrays;

/**
 * The angle by which a page lies askew, found by projection: the right angle is the one along which
 * ink falls into the sharpest rows.
 */
final class Skew {

  /** Resolution at which ink is gathered; higher is finer and slower. */
  private static final double GATHERED_DPI = 100;

  /** Greatest angle looked for, in degrees; a scan lies within it unless it was laid in badly. */
  private static final double GREATEST = 4;

  private static final double COARSE_STEP = 0.25;
  private static final double FINE_STEP = 0.05;

  /** Ink points below which a page has no angle of its own. */
  private static final int LEAST_INK = 400;

  private Skew() {}

  /**
   * Degrees clockwise by which the lines of the page fall to the right; 0 when it can't be told.
   */
  static double degrees(Gray page) {
    int step = Math.max(1, (int) Math.round(page.dotsPerInch() / GATHERED_DPI));
    int[] xs = new int[page.width() / step * (page.height() / step) / 4 + 1];
    int[] ys = new int[xs.length];
    int n = gather(page, step, xs, ys);
    if (n < LEAST_INK) {
      return 0;
    }
    int rows = page.height() / step;
    int columns = page.width() / step;
    double best = search(xs, ys, n, rows, columns, 0, GREATEST, COARSE_STEP);
    return search(xs, ys, n, rows, columns, best, COARSE_STEP, FINE_STEP);
  }

  /**
   * Points where ink ends below: undersides of letters draw base lines more sharply than all ink.
   */
  private static int gather(Gray page, int step, int[] xs, int[] ys) {
    int dark = Binary.globalThreshold(page);
    int margin = page.width() / step / 40;
    int n = 0;
    for (int y = 1; y < page.height() / step - 1; y++) {
      for (int x = margin; x < page.width() / step - margin && n < xs.length; x++) {
        if (page.at(x * step, y * step) < dark && page.at(x * step, (y + 1) * step) >= dark) {
          xs[n] = x;
          ys[n++] = y;
        }
      }
    }
    return n;
  }

  private static double search(
      int[] xs, int[] ys, int n, int rows, int columns, double middle, double reach, double step) {
    double best = middle;
    double bestScore = -1;
    int steps = (int) Math.round(reach / step);
    int[] counts = new int[rows + columns + 2];
    for (int i = -steps; i <= steps; i++) {
      double angle = middle + i * step;
      double slope = Math.tan(Math.toRadians(angle));
      double offset = Math.max(0, slope * columns);
      Arrays.fill(counts, 0);
      for (int k = 0; k < n; k++) {
        counts[(int) (ys[k] - xs[k] * slope + offset)]++;
      }
      double score = 0;
      for (int count : counts) {
        score += (double) count * count;
      }
      // of equal scores the smaller angle wins: a blank page is not turned
      if (score > bestScore * (1 + 1e-9)
          || (score > bestScore * (1 - 1e-9) && Math.abs(angle) < Math.abs(best))) {
        bestScore = score;
        best = angle;
      }
    }
    return best;
  }
}
