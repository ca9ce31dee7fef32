package org.vanthu.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

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
  private static final int SEEN = 1;

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
    Areas areas = new Areas(image);
    int grounds = areas.count(PAPER, false);
    return new GlyphShape(
        Math.max(0, grounds - 1),
        areas.count(INK, true),
        hull.getMaxY() / UNITS,
        hull.getMinY() / UNITS,
        hull.getWidth() / UNITS);
  }

  /** Connected areas of a drawn letter. */
  private static final class Areas {

    private final byte[] pixels;
    private final int width;
    private final int height;
    private final int[] open;

    Areas(BufferedImage image) {
      pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      width = image.getWidth();
      height = image.getHeight();
      open = new int[pixels.length];
    }

    /** How many areas of a colour there are; they are used up by counting. */
    int count(int colour, boolean corners) {
      int count = 0;
      for (int i = 0; i < pixels.length; i++) {
        if ((pixels[i] & 0xFF) == colour && fill(i, colour, corners) >= SPECK) {
          count++;
        }
      }
      return count;
    }

    private int fill(int from, int colour, boolean corners) {
      int size = 0;
      int pending = 0;
      open[pending++] = from;
      pixels[from] = SEEN;
      while (pending > 0) {
        int at = open[--pending];
        size++;
        int x = at % width;
        int y = at / width;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            boolean near = corners || dx == 0 || dy == 0;
            if (near && inside(x + dx, y + dy) && (pixels[at + dy * width + dx] & 0xFF) == colour) {
              pixels[at + dy * width + dx] = SEEN;
              open[pending++] = at + dy * width + dx;
            }
          }
        }
      }
      return size;
    }

    private boolean inside(int x, int y) {
      return x >= 0 && y >= 0 && x < width && y < height;
    }
  }
}
