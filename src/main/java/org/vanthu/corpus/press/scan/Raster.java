package org.vanthu.corpus.press.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A page's pixels, 8 bits each of blue, green and red, or of grey, in one array, row by row.
 *
 * @param bands 3 or 1
 */
public record Raster(BufferedImage image, int bands, byte[] data) {

  /** A white page. */
  public static Raster white(int width, int height, boolean colour) {
    int type = colour ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY;
    BufferedImage image = new BufferedImage(width, height, type);
    byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    java.util.Arrays.fill(data, (byte) 0xFF);
    return new Raster(image, colour ? 3 : 1, data);
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /** Length of a row in bytes. */
  int row() {
    return width() * bands;
  }

  /** To draw with, edges smoothed, in black. */
  public Graphics2D graphics() {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.setColor(Color.BLACK);
    return g;
  }

  /** Black and white, one bit a pixel: black where the page is darker than a threshold (0–255). */
  public BufferedImage bilevel(int threshold) {
    BufferedImage binary = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_BINARY);
    byte[] bits = ((DataBufferByte) binary.getRaster().getDataBuffer()).getData();
    int stride = (width() + 7) / 8;
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        if (luminance((y * width() + x) * bands) >= threshold) {
          bits[y * stride + (x >> 3)] |= (byte) (0x80 >> (x & 7));
        }
      }
    }
    return binary;
  }

  private int luminance(int at) {
    if (bands == 1) {
      return data[at] & 0xFF;
    }
    return (29 * (data[at] & 0xFF) + 150 * (data[at + 1] & 0xFF) + 77 * (data[at + 2] & 0xFF)) >> 8;
  }
}
