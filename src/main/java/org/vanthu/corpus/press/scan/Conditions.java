package org.vanthu.corpus.press.scan;

/**
 * Under which a page is scanned.
 *
 * @param dotsPerInch of the picture
 * @param colour whether the scanner keeps colours; grey otherwise
 * @param blur radius of the lost focus in points
 * @param exposure of the sensor
 * @param wear of the paper
 */
public record Conditions(
    double dotsPerInch, boolean colour, double blur, Exposure exposure, Wear wear) {

  /**
   * What has happened to the paper and how it lies under the lid.
   *
   * @param unevenLight by how much the darkest corner is dimmed, 0 to 1
   * @param shineThrough how dark the letters of the other side are, 0 to 1
   * @param folds lines across the page where it was folded
   * @param darkEdges whether the lid's shadow shows at the edges
   * @param holes whether it was punched for a folder
   * @param staple whether a staple's shadow shows in the corner
   */
  public record Wear(
      double unevenLight,
      double shineThrough,
      int folds,
      boolean darkEdges,
      boolean holes,
      boolean staple) {}
}
