package org.vanthu.read.image;

import java.io.IOException;
import javax.imageio.ImageReader;
import org.vanthu.model.Source;

/**
 * One image of a file as a page.
 *
 * @param index in the file, from 0
 * @param pixelsWide as displayed, after its orientation
 * @param pixelsHigh as displayed
 * @param dotsPerInch across, as displayed
 * @param aspect dots per inch down, divided by those across: 1 but for fax
 */
record Frame(
    int index,
    int pixelsWide,
    int pixelsHigh,
    double dotsPerInch,
    double aspect,
    Orientation orientation) {

  /** Width of an A4 page in inches. */
  private static final double A4_WIDTH = 8.27;

  private static final double A4_LONG_SIDE = 11.69;

  /** Resolutions outside of this are not those of a scanned page: screens, missing values. */
  private static final double LEAST_DPI = 90;

  private static final double MOST_DPI = 1200;

  /** A page may be so many inches long and wide; more means that the resolution is not true. */
  private static final double LONGEST_PAGE = 24;

  private static final double SHORTEST_PAGE = 2;

  static Frame of(ImageReader reader, int index, Source source) throws IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    Metadata told = Metadata.of(reader, index, source);
    boolean turned = told.orientation().swapsSides();
    int wide = turned ? height : width;
    int high = turned ? width : height;
    double x = turned ? told.verticalDpi() : told.horizontalDpi();
    double y = turned ? told.horizontalDpi() : told.verticalDpi();
    if (credible(x, wide) && credible(y, high)) {
      return new Frame(index, wide, high, x, y / x, told.orientation());
    }
    return new Frame(index, wide, high, estimate(wide, high), 1, told.orientation());
  }

  double width() {
    return pixelsWide * 72 / dotsPerInch;
  }

  double height() {
    return pixelsHigh * 72 / (dotsPerInch * aspect);
  }

  private static boolean credible(double dpi, int pixels) {
    return dpi >= LEAST_DPI
        && dpi <= MOST_DPI
        && pixels / dpi <= LONGEST_PAGE
        && pixels / dpi >= SHORTEST_PAGE;
  }

  /** The resolution at which the image is as wide, or lying as long, as A4. */
  private static double estimate(int wide, int high) {
    return wide <= high
        ? Math.max(wide / A4_WIDTH, high / A4_LONG_SIDE)
        : Math.max(wide / A4_LONG_SIDE, high / A4_WIDTH);
  }
}
