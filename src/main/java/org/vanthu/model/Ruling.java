package org.vanthu.model;

/**
 * A drawn straight line, upright or level, in points: a stroked line, a thin filled rectangle, or a
 * line found in a scan.
 *
 * @param at y of a horizontal ruling, x of a vertical one
 * @param from left or upper end
 * @param to right or lower end
 * @param thickness in points; 0 for a hairline
 */
public record Ruling(Direction direction, double at, double from, double to, double thickness) {

  /** Which way a ruling runs. */
  public enum Direction {
    HORIZONTAL,
    VERTICAL
  }

  public Ruling {
    if (!(from <= to) || thickness < 0) {
      throw new IllegalArgumentException("ruling inside out: " + from + " to " + to);
    }
  }

  public boolean horizontal() {
    return direction == Direction.HORIZONTAL;
  }

  public double length() {
    return to - from;
  }
}
