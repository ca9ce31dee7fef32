package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lifts the shadows of folds off a level page: narrow dark bands that run from edge to edge, over
 * letters and beside rules, and are neither. Along each band the paper is as bright again as above
 * and below it, and ink on it as dark as elsewhere.
 */
final class Creases {

  /** Where bands are looked for at both edges of the page, where nothing is written, in inches. */
  private static final double EDGE_FROM = 0.06;

  private static final double EDGE_TO = 0.36;

  /** Darkness of a band at the edges, of 255; lower finds bands in the grain of the paper. */
  private static final double DARK = 9;

  /** Bands are no darker: what is, is printed or lies on the sheet. */
  private static final double DARKEST = 110;

  /** How far a band reaches to either side, in inches. */
  private static final double REACH = 0.075;

  /** How far the ends of a band may lie apart in height, in inches: folds are not quite level. */
  private static final double SLANT = 0.2;

  /** Width of the pieces in which a band is measured and lifted, in inches. */
  private static final double PIECE = 0.3;

  /** Share of these pieces that must be darker along the band. */
  private static final double THROUGHOUT = 0.7;

  /** Rank of the brightness that is paper, within a row of a piece, 0 to 1. */
  private static final double PAPER = 0.6;

  /** How much a piece may differ from the whole band, of the paper's brightness. */
  private static final double UNEVEN = 0.04;

  private final Gray page;
  private final byte[] pixels;
  private final int reach;
  private final int piece;

  private Creases(Gray page) {
    this.page = page;
    pixels = page.pixels().clone();
    reach = page.pixels(REACH);
    piece = page.pixels(PIECE);
  }

  /** A band from the left edge to the right one. */
  private record Band(int left, int right) {

    int at(int x, int width) {
      return (int) Math.round(left + (right - left) * (double) x / width);
    }
  }

  /** The page without the shadows of folds; the same page where there are none. */
  static Gray lifted(Gray page) {
    if (page.width() < 4 * page.pixels(EDGE_TO) || page.height() < 8 * page.pixels(REACH)) {
      return page;
    }
    Creases creases = new Creases(page);
    List<Band> bands = creases.bands();
    bands.forEach(creases::lift);
    return bands.isEmpty()
        ? page
        : new Gray(page.width(), page.height(), page.dotsPerInch(), creases.pixels);
  }

  private List<Band> bands() {
    int from = page.pixels(EDGE_FROM);
    int to = page.pixels(EDGE_TO);
    double[] left = darkness(from, to);
    double[] right = darkness(page.width() - to, page.width() - from);
    List<Integer> ends = peaks(right);
    List<Band> bands = new ArrayList<>();
    for (int start : peaks(left)) {
      for (int end : ends) {
        Band band = new Band(start, end);
        if (Math.abs(start - end) <= page.pixels(SLANT) && throughout(band)) {
          bands.add(band);
          break;
        }
      }
    }
    return bands;
  }

  /** How much darker each row of a strip is than the rows around it. */
  private double[] darkness(int from, int to) {
    double[] means = new double[page.height()];
    for (int y = 0; y < means.length; y++) {
      for (int x = from; x < to; x++) {
        means[y] += page.at(x, y);
      }
      means[y] /= to - from;
    }
    double[] darkness = new double[means.length];
    for (int y = 2 * reach; y < means.length - 2 * reach; y++) {
      double above = mean(means, y - 2 * reach, y - reach);
      double below = mean(means, y + reach, y + 2 * reach);
      darkness[y] = Math.min(above, below) - mean(means, y - 1, y + 2);
    }
    return darkness;
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  private List<Integer> peaks(double[] darkness) {
    List<Integer> peaks = new ArrayList<>();
    for (int y = reach; y < darkness.length - reach; y++) {
      boolean peak = darkness[y] >= DARK && darkness[y] <= DARKEST;
      for (int d = 1; d <= reach && peak; d++) {
        peak = darkness[y] >= darkness[y + d] && darkness[y] > darkness[y - d];
      }
      if (peak) {
        peaks.add(y);
      }
    }
    return peaks;
  }

  private boolean throughout(Band band) {
    int pieces = 0;
    int dark = 0;
    for (int x = 0; x + piece <= page.width(); x += piece) {
      double[] paper = paper(band, x);
      double least = Arrays.stream(paper, reach / 2, 2 * reach + 1 - reach / 2).min().orElse(0);
      pieces++;
      dark += beside(paper) - least >= DARK / 2 ? 1 : 0;
    }
    return dark >= THROUGHOUT * pieces;
  }

  /** The paper's brightness in each row around the band, in the piece that begins at a column. */
  private double[] paper(Band band, int from) {
    int to = Math.min(page.width(), from + piece);
    double[] paper = new double[2 * reach + 1];
    int[] row = new int[to - from];
    for (int d = -reach; d <= reach; d++) {
      for (int x = from; x < to; x++) {
        int y = Math.clamp(band.at(x, page.width()) + d, 0, page.height() - 1);
        row[x - from] = page.at(x, y);
      }
      Arrays.sort(row);
      paper[d + reach] = row[(int) (PAPER * (row.length - 1))];
    }
    return paper;
  }

  /** The paper's brightness above and below the band. */
  private static double beside(double[] paper) {
    int n = paper.length;
    return Math.max(Math.max(paper[0], paper[1]), Math.max(paper[n - 2], paper[n - 1]));
  }

  private void lift(Band band) {
    double[] shade = shade(band);
    for (int from = 0; from < page.width(); from += piece) {
      double[] paper = paper(band, from);
      double beside = beside(paper);
      for (int d = -reach; d <= reach; d++) {
        double usual = Math.min(1, shade[d + reach]);
        double most = Math.min(1, usual + UNEVEN);
        brighten(band, from, d, 1 / Math.clamp(paper[d + reach] / beside, usual - UNEVEN, most));
      }
    }
  }

  private void brighten(Band band, int from, int row, double gain) {
    int to = Math.min(page.width(), from + piece);
    for (int x = from; x < to; x++) {
      int y = band.at(x, page.width()) + row;
      if (y >= 0 && y < page.height()) {
        int i = y * page.width() + x;
        pixels[i] = (byte) Math.min(255, Math.round((page.pixels()[i] & 0xFF) * gain));
      }
    }
  }

  /**
   * What is left of the paper's brightness in each row of a band: the median of its pieces, but no
   * less than at the edges, where no rule runs along it.
   */
  private double[] shade(Band band) {
    List<double[]> pieces = new ArrayList<>();
    for (int from = 0; from + piece <= page.width(); from += piece) {
      pieces.add(paper(band, from));
    }
    double[] left = paper(band, page.pixels(EDGE_FROM));
    double[] right = paper(band, page.width() - page.pixels(EDGE_TO));
    double[] shade = new double[2 * reach + 1];
    for (int i = 0; i < shade.length; i++) {
      int row = i;
      double[] sorted =
          pieces.stream().mapToDouble(paper -> paper[row] / beside(paper)).sorted().toArray();
      double edges = Math.min(left[i] / beside(left), right[i] / beside(right));
      shade[i] = Math.max(sorted[sorted.length / 2], edges);
    }
    return shade;
  }
}
