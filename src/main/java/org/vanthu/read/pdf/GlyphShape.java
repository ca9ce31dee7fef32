package org.vanthu.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * What is the same in all typefaces about a letter's outline.
 *
 * @param holes of paper inside of its ink: none in "1", one in "o", two in "8"
 * @param pieces of ink that don't touch: two in "i"
 * @param top above the baseline, in parts of the font's height
 * @param bottom above the baseline, in parts of the font's height; below it negative
 * @param width in parts of the font's height
 */
record GlyphShape(int holes, int pieces, double top, double bottom, double width) {

  /** Nothing that could be a letter. */
  static final GlyphShape NONE = new GlyphShape(0, 0, 0, 0, 0);

  /** Units of a normalized path to the font's height. */
  private static final double UNITS = 1000;

  /** Pixels of a drawn font's height: enough for the eye of a bold "e". */
  private static final double DRAWN = 64;

  /** Larger drawings are no letters. */
  private static final double MOST = 3 * DRAWN;

  /** Smaller holes and pieces, in pixels, are where curves cross, not parts of the letter. */
  private static final int SPECK = 3;

  private static final int PAPER = 0;
  private static final int INK = 255;

  /** The shape of an outline at 1000 units to the font's height; without ink, all is 0. */
  static GlyphShape of(GeneralPath outline) {
    Rectangle2D hull = outline.getBounds2D();
    double scale = DRAWN / UNITS;
    double width = hull.getWidth() * scale;
    double height = hull.getHeight() * scale;
    if (hull.isEmpty() || !(width <= MOST) || !(height <= MOST)) {
      return NONE;
    }
    BufferedImage image =
        new BufferedImage((int) width + 5, (int) height + 5, BufferedImage.TYPE_BYTE_GRAY);
    AffineTransform place = AffineTransform.getTranslateInstance(2, 2);
    place.scale(scale, scale);
    place.translate(-hull.getMinX(), -hull.getMinY());
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fill(place.createTransformedShape(outline));
    graphics.dispose();
    int grounds = Areas.of(image, PAPER, 0).count(SPECK);
    return new GlyphShape(
        Math.max(0, grounds - 1),
        Areas.of(image, INK, 1).count(SPECK),
        hull.getMaxY() / UNITS,
        hull.getMinY() / UNITS,
        hull.getWidth() / UNITS);
  }
}
