package org.vanthu.model;

import java.awt.image.BufferedImage;

/**
 * A page as pixels, upright as displayed.
 *
 * @param dotsPerInch pixels per 72 points, the same both ways; the image's left upper pixel is the
 *     page's origin
 */
public record PageImage(int page, BufferedImage pixels, double dotsPerInch) {

  public double pointsPerPixel() {
    return 72 / dotsPerInch;
  }
}
