package org.vanthu.read.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Pixels of four printing colours as Adobe stores them in JPEG (inverted, perhaps as YCCK), which
 * the JDK decodes and doesn't convert. The conversion is plain: ink on paper is read by its
 * darkness, not by its shade.
 */
final class FourColours {

  private static final int YCCK = 2;

  private FourColours() {}

  static BufferedImage toRgb(Raster raster, int transform) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[4 * width];
    int[] rgb = new int[width];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int i = 4 * x;
        if (transform == YCCK) {
          fromYcc(row, i);
        }
        int black = row[i + 3];
        rgb[x] =
            row[i] * black / 255 << 16 | row[i + 1] * black / 255 << 8 | row[i + 2] * black / 255;
      }
      image.setRGB(0, y, width, 1, rgb, 0, width);
    }
    return image;
  }

  /** ITU-R BT.601, full range, in place. */
  private static void fromYcc(int[] row, int i) {
    double y = row[i];
    double cb = row[i + 1] - 128.0;
    double cr = row[i + 2] - 128.0;
    row[i] = Math.clamp(Math.round(y + 1.402 * cr), 0, 255);
    row[i + 1] = Math.clamp(Math.round(y - 0.344136 * cb - 0.714136 * cr), 0, 255);
    row[i + 2] = Math.clamp(Math.round(y + 1.772 * cb), 0, 255);
  }
}
