package org.vanthu.corpus.table;

/**
 * Size and margins of a page in points.
 *
 * @param left margin, as are right, top and bottom
 */
public record PageForm(
    double width, double height, double left, double right, double top, double bottom) {

  private static final double SHORT = 595.28;
  private static final double LONG = 841.89;

  public PageForm {
    if (width - left - right < 100 || height - top - bottom < 100) {
      throw new IllegalArgumentException("no room between the margins: " + width + " x " + height);
    }
  }

  /** A4 upright with the margins of Nghị định 30/2020/NĐ-CP, Annex I. */
  public static PageForm upright() {
    return new PageForm(SHORT, LONG, 71, 43, 62, 60);
  }

  /** A4 lying. */
  public static PageForm lying() {
    return new PageForm(LONG, SHORT, 57, 50, 60, 50);
  }

  public PageForm withMargins(double newLeft, double newRight, double newTop, double newBottom) {
    return new PageForm(width, height, newLeft, newRight, newTop, newBottom);
  }

  /** y below which nothing stands. */
  public double floor() {
    return height - bottom;
  }

  double room() {
    return width - left - right;
  }
}
