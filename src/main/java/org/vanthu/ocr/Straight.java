package org.vanthu.ocr;

import org.vanthu.model.Box;

/**
 * A page set upright and level, and the way back: from its pixels to points on the page as
 * displayed.
 *
 * @param quarters quarter turns clockwise that set the page upright
 * @param degrees by which the upright page's lines fell to the right; they were lifted by as much
 * @param displayedWidth of the page in pixels, before any turn
 * @param displayedHeight alike
 * @param pointsPerPixel of the page as displayed, whatever resolution the picture seems to have
 */
record Straight(
    Gray gray,
    int quarters,
    double degrees,
    int displayedWidth,
    int displayedHeight,
    double pointsPerPixel) {

  /** Below this a page is level enough: turning costs sharpness. In degrees. */
  private static final double LEVEL = 0.06;

  /** Pages drawn below this many dots per inch are scaled up; above it scaling up gains nothing. */
  private static final double COARSE = 200;

  private static final double SCALED_TO = 300;

  /** Resolution at which the skew is measured; higher is finer and slower. */
  private static final double SKEW_DPI = 150;

  private static final byte PAPER = (byte) 255;

  /** The same of a picture whose resolution is true. */
  static Straight of(Gray page, int quarters) {
    return of(page, quarters, 72 * page.width() / page.dotsPerInch());
  }

  /**
   * Sets a page upright and level.
   *
   * @param points width of the page as displayed
   */
  static Straight of(Gray page, int quarters, double points) {
    Gray large =
        page.dotsPerInch() < COARSE ? page.resampled(SCALED_TO) : page.reducedTo(SCALED_TO);
    Gray upright = large.turned(quarters);
    double degrees = BaseLines.of(Binary.of(upright.reducedTo(SKEW_DPI))).degrees();
    boolean level = Math.abs(degrees) < LEVEL;
    return new Straight(
        level ? upright : levelled(upright, degrees),
        Math.floorMod(quarters, 4),
        level ? 0 : degrees,
        large.width(),
        large.height(),
        points / large.width());
  }

  /** The same page without the shadows of folds. */
  Straight withoutCreases() {
    Gray lifted = Creases.lifted(gray);
    return new Straight(lifted, quarters, degrees, displayedWidth, displayedHeight, pointsPerPixel);
  }

  private static Gray levelled(Gray page, double degrees) {
    int w = page.width();
    int h = page.height();
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    int stepX = (int) Math.round(cos * 65536);
    int stepY = (int) Math.round(sin * 65536);
    byte[] in = page.pixels();
    byte[] out = new byte[w * h];
    for (int y = 0; y < h; y++) {
      double dy = y - h / 2.0;
      long sx = Math.round((-w / 2.0 * cos - dy * sin + w / 2.0) * 65536);
      long sy = Math.round((-w / 2.0 * sin + dy * cos + h / 2.0) * 65536);
      for (int x = 0, to = y * w; x < w; x++, to++, sx += stepX, sy += stepY) {
        int x0 = (int) (sx >> 16);
        int y0 = (int) (sy >> 16);
        if (x0 < 0 || y0 < 0 || x0 >= w - 1 || y0 >= h - 1) {
          out[to] = PAPER;
          continue;
        }
        int fx = (int) (sx >> 8) & 0xFF;
        int fy = (int) (sy >> 8) & 0xFF;
        int i = y0 * w + x0;
        int top = ((in[i] & 0xFF) << 8) + ((in[i + 1] & 0xFF) - (in[i] & 0xFF)) * fx;
        int low = ((in[i + w] & 0xFF) << 8) + ((in[i + w + 1] & 0xFF) - (in[i + w] & 0xFF)) * fx;
        out[to] = (byte) ((top << 8) + (low - top) * fy >> 16);
      }
    }
    return new Gray(w, h, page.dotsPerInch(), out);
  }

  /** The upright hull, on the page as displayed, of a rectangle of this picture. */
  Box displayed(Rect area) {
    double halfX = area.width() / 2.0;
    double halfY = area.height() / 2.0;
    double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
    double cos = Math.cos(Math.toRadians(degrees));
    double hullX = halfX * cos + halfY * sin;
    double hullY = halfY * cos + halfX * sin;
    double[] centre = skewed(area.left() + halfX, area.top() + halfY);
    return turnedBack(centre[0] - hullX, centre[1] - hullY, centre[0] + hullX, centre[1] + hullY);
  }

  /** A straight level or upright stretch of this picture, as level or upright as it was drawn. */
  Box displayedLine(double x1, double y1, double x2, double y2) {
    double[] from = skewed(x1, y1);
    double[] to = skewed(x2, y2);
    boolean level = y1 == y2;
    double mean = level ? (from[1] + to[1]) / 2 : (from[0] + to[0]) / 2;
    return level ? turnedBack(from[0], mean, to[0], mean) : turnedBack(mean, from[1], mean, to[1]);
  }

  /**
   * The position along the direction of reading, in points of the page as displayed, of the column
   * {@code x} in a line at height {@code y}.
   */
  double along(double x, double y) {
    double[] at = skewed(x, y);
    double scale = pointsPerPixel;
    return switch (quarters) {
      case 1 -> (displayedHeight - at[0]) * scale;
      case 2 -> (displayedWidth - at[0]) * scale;
      case 3 -> at[0] * scale;
      default -> at[0] * scale;
    };
  }

  /** The direction of reading on the page as displayed, degrees clockwise. */
  int rotation() {
    return Math.floorMod(-quarters, 4) * 90;
  }

  private double[] skewed(double x, double y) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    double dx = x - gray.width() / 2.0;
    double dy = y - gray.height() / 2.0;
    return new double[] {
      dx * cos - dy * sin + gray.width() / 2.0, dx * sin + dy * cos + gray.height() / 2.0
    };
  }

  private Box turnedBack(double left, double top, double right, double bottom) {
    double s = pointsPerPixel;
    return switch (quarters) {
      case 1 ->
          Box.ofCorners(
              top * s, (displayedHeight - left) * s, bottom * s, (displayedHeight - right) * s);
      case 2 ->
          Box.ofCorners(
              (displayedWidth - left) * s,
              (displayedHeight - top) * s,
              (displayedWidth - right) * s,
              (displayedHeight - bottom) * s);
      case 3 ->
          Box.ofCorners(
              (displayedWidth - top) * s, left * s, (displayedWidth - bottom) * s, right * s);
      default -> Box.ofCorners(left * s, top * s, right * s, bottom * s);
    };
  }
}
