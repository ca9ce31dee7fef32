package org.vanthu.model;

/**
 * How a word is set.
 *
 * @param font the font's name without a subset prefix; "" when unknown (OCR, markup)
 * @param size height of the font in points; 0 when unknown
 * @param rotation direction of reading in degrees clockwise on the page as displayed: 0, 90, 180 or
 *     270
 */
public record Style(String font, double size, boolean bold, boolean italic, int rotation) {

  /** Upright, of unknown font. */
  public static final Style PLAIN = new Style("", 0, false, false, 0);

  public Style {
    if (rotation % 90 != 0 || rotation < 0 || rotation >= 360) {
      throw new IllegalArgumentException("rotation must be 0, 90, 180 or 270: " + rotation);
    }
  }
}
