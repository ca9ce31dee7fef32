package org.vanthu.read.pdf;

/**
 * One drawn glyph. {@code start} and {@code end} count along the direction of reading, {@code
 * baseline} across it (growing downwards for the reader), all in points; for a page's upright text
 * they are x, x and y.
 *
 * @param text its characters; " " for white space
 * @param size height of the font in points
 * @param tracking space that the text state adds after every glyph, in points
 * @param rotation direction of reading: 0, 90, 180 or 270 degrees clockwise
 * @param strokes drawn with its outline too, which makes it look bold
 * @param hidden drawn without any ink
 */
record Glyph(
    String text,
    double start,
    double end,
    double baseline,
    double size,
    double tracking,
    int rotation,
    FontInk font,
    boolean strokes,
    boolean slanted,
    boolean hidden) {

  boolean blank() {
    return text.isBlank();
  }

  /** True for marks that belong on the letter before. */
  boolean combining() {
    return !text.isEmpty() && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
  }

  /** True when its font draws other letters, or other digits, than the file tells. */
  boolean lies() {
    FontTrial trial = font.trial();
    boolean digit = text.codePoints().anyMatch(Character::isDigit);
    return digit ? trial.digitsLie() : trial.lettersLie();
  }

  double x() {
    return switch (rotation) {
      case 90 -> -baseline;
      case 180 -> -(start + end) / 2;
      case 270 -> baseline;
      default -> (start + end) / 2;
    };
  }

  double y() {
    return switch (rotation) {
      case 90 -> (start + end) / 2;
      case 180 -> -baseline;
      case 270 -> -(start + end) / 2;
      default -> baseline;
    };
  }

  Glyph hide() {
    return new Glyph(
        text, start, end, baseline, size, tracking, rotation, font, strokes, slanted, true);
  }
}
