package org.vanthu.corpus.press.scan;

import java.awt.Graphics2D;

/**
 * What dims a page broadly: uneven light, the other side shining through, folds, dark edges. A grey
 * picture of few dots that is laid over the page; white leaves the page as it is.
 */
public final class Shade {

  /** Dots per inch: letters of the other side stay half legible, as they are through paper. */
  private static final double DOTS_PER_INCH = 72;

  private final Raster raster;
  private final double pageWidth;
  private final double pageHeight;

  public Shade(Turn turn) {
    pageWidth = turn.pageWidth();
    pageHeight = turn.pageHeight();
    raster =
        Raster.white(
            (int) Math.ceil(pageWidth * DOTS_PER_INCH / 72),
            (int) Math.ceil(pageHeight * DOTS_PER_INCH / 72),
            false);
  }

  /** To draw with, in points of the scanned page. */
  public Graphics2D graphics() {
    Graphics2D g = raster.graphics();
    g.scale(DOTS_PER_INCH / 72, DOTS_PER_INCH / 72);
    return g;
  }

  /** Softens what was drawn. */
  void soften(double points) {
    new Blur(points * DOTS_PER_INCH / 72).apply(raster);
  }

  /** The shade of a row of the page's pixels, 256 for none, by linear interpolation. */
  void row(int y, int rows, int[] shades) {
    double at = Math.clamp((y + 0.5) / rows * raster.height() - 0.5, 0, raster.height() - 1.0);
    int top = (int) at;
    int bottom = Math.min(top + 1, raster.height() - 1);
    int share = (int) ((at - top) * 256);
    byte[] data = raster.data();
    int width = raster.width();
    double step = (double) width / shades.length;
    for (int x = 0; x < shades.length; x++) {
      double across = Math.clamp((x + 0.5) * step - 0.5, 0, width - 1.0);
      int left = (int) across;
      int right = Math.min(left + 1, width - 1);
      int part = (int) ((across - left) * 256);
      int upper = mixed(data[top * width + left], data[top * width + right], part);
      int lower = mixed(data[bottom * width + left], data[bottom * width + right], part);
      int shade = (upper * (256 - share) + lower * share) >> 16;
      shades[x] = shade + (shade >> 7);
    }
  }

  private static int mixed(byte left, byte right, int part) {
    return (left & 0xFF) * (256 - part) + (right & 0xFF) * part;
  }
}
