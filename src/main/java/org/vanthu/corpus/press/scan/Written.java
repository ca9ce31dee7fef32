package org.vanthu.corpus.press.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.vanthu.corpus.press.pen.PenInk;
import org.vanthu.model.Box;

/**
 * Pen ink on a sheet.
 *
 * @param left x of the digits' left edge in points of the sheet
 * @param baseline y on which the digits stand, in points
 * @param points size of one pixel of the ink in points
 */
public record Written(PenInk ink, double left, double baseline, double points, Color colour)
    implements Imprint {

  @Override
  public void draw(Graphics2D g) {
    AffineTransform place = AffineTransform.getTranslateInstance(originX(), originY());
    place.scale(points, points);
    g.drawImage(tinted(), place, null);
  }

  /** Where the ink lies on the sheet. */
  public Box box() {
    int[] bounds = ink.bounds();
    return new Box(
        originX() + bounds[0] * points,
        originY() + bounds[1] * points,
        originX() + bounds[2] * points,
        originY() + bounds[3] * points);
  }

  private double originX() {
    return left - ink.bounds()[0] * points;
  }

  private double originY() {
    return baseline - ink.baseline() * points;
  }

  private BufferedImage tinted() {
    BufferedImage image = new BufferedImage(ink.width(), ink.height(), BufferedImage.TYPE_INT_ARGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int rgb = colour.getRGB() & 0xFFFFFF;
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (ink.coverage()[i] & 0xFF) * colour.getAlpha() / 255 << 24 | rgb;
    }
    return image;
  }
}
