package org.vanthu.corpus.press.pen;

import java.util.random.RandomGenerator;

/**
 * A hand: how it writes all digits of one document. Lengths are in parts of the digits' height.
 *
 * @param slant of the uprights: 0 upright, 0.3 leaning right
 * @param thickness of the stroke, 0.05 for a fine pen to 0.14 for a felt one
 * @param pressure by how much the thickness swells and thins within a stroke, 0 to 1
 * @param gap between digits; below 0 they touch or overlap
 * @param width of a digit
 * @param unsteady how far the points of a skeleton stray
 * @param uneven how far size and baseline differ from digit to digit
 * @param joined chance that the pen stays down between two digits
 * @param images chance that the whole text is made of real digit images instead of strokes
 */
public record PenStyle(
    double slant,
    double thickness,
    double pressure,
    double gap,
    double width,
    double unsteady,
    double uneven,
    double joined,
    double images) {

  /** A hand out of many. */
  public static PenStyle drawn(RandomGenerator random) {
    return new PenStyle(
        -0.08 + 0.5 * random.nextDouble(),
        0.05 + 0.06 * random.nextDouble(),
        0.5 * random.nextDouble(),
        -0.03 + 0.23 * random.nextDouble(),
        0.4 + 0.25 * random.nextDouble(),
        0.012 + 0.03 * random.nextDouble(),
        0.02 + 0.08 * random.nextDouble(),
        random.nextDouble() < 0.3 ? 0.5 : 0,
        random.nextDouble() < 0.45 ? 1 : 0);
  }
}
