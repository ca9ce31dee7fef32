package org.vanthu.ocr;

/**
 * Makes faint print on a part of a page black and its paper white: of pale ink, as of a red stamp
 * in grey, the engine's own threshold loses whole lines in the grain of the paper.
 */
final class Contrast {

  /** Share of the pixels that are as dark as ink at its darkest. */
  private static final double DARKEST = 0.01;

  /** From the darkest ink to the paper, 0 to 1: what is darker is black; higher thickens noise. */
  private static final double BLACK = 0.1;

  /** The same: what is brighter is white; lower thins strokes. */
  private static final double WHITE = 0.6;

  /** Paper and ink nearer than this, of 255, are paper alone. */
  private static final int LEAST = 30;

  private Contrast() {}

  /** The page with the contrast of one area stretched; the rest as it was. */
  static Gray stretched(Gray page, Rect area) {
    Rect inside = area.within(page.width(), page.height());
    int[] counts = new int[256];
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        counts[page.at(x, y)]++;
      }
    }
    int all = inside.width() * inside.height();
    int ink = quantile(counts, DARKEST * all);
    int paper = quantile(counts, all / 2.0);
    return paper - ink < LEAST
        ? page
        : stretched(page, inside, ink + BLACK * (paper - ink), ink + WHITE * (paper - ink));
  }

  /** The least brightness that is as dark as so many pixels at least. */
  static int quantile(int[] counts, double pixels) {
    int seen = 0;
    for (int v = 0; v < counts.length; v++) {
      seen += counts[v];
      if (seen > pixels) {
        return v;
      }
    }
    return counts.length - 1;
  }

  private static Gray stretched(Gray page, Rect inside, double black, double white) {
    byte[] table = new byte[256];
    for (int v = 0; v < table.length; v++) {
      table[v] = (byte) Math.round(Math.clamp(255 * (v - black) / (white - black), 0, 255));
    }
    byte[] pixels = page.pixels().clone();
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int i = y * page.width() + inside.left(); i < y * page.width() + inside.right(); i++) {
        pixels[i] = table[pixels[i] & 0xFF];
      }
    }
    return new Gray(page.width(), page.height(), page.dotsPerInch(), pixels);
  }
}
