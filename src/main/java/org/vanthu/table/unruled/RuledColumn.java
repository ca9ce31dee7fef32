package org.vanthu.table.unruled;

import java.util.List;

/** A column between ruled borders, which an alley may divide further. */
final class RuledColumn {

  /** Share of the lines of a ruled column that must stand on each side of an alley in it. */
  private static final double BOTH_SIDES = 0.3;

  /** Lines with words on both sides from which an alley divides a ruled column all the same. */
  private static final int ONE_LINE = 3;

  private RuledColumn() {}

  /** Whether enough lines have words on both sides of a strip, within the ruled column. */
  static boolean divides(Strip strip, List<Line> lines, List<Double> borders) {
    double left =
        borders.stream().filter(b -> b <= strip.middle()).max(Double::compare).orElse(0.0);
    double right =
        borders.stream().filter(b -> b > strip.middle()).min(Double::compare).orElse(0.0);
    int all = 0;
    int before = 0;
    int behind = 0;
    int both = 0;
    for (Line line : lines) {
      boolean first = inked(line, left, strip.middle());
      boolean second = inked(line, strip.middle(), right);
      all += first || second ? 1 : 0;
      both += first && second ? 1 : 0;
      before += first ? 1 : 0;
      behind += second ? 1 : 0;
    }
    return both >= ONE_LINE || Math.min(before, behind) >= BOTH_SIDES * all;
  }

  private static boolean inked(Line line, double left, double right) {
    return line.words().stream()
        .anyMatch(w -> w.box().centerX() > left && w.box().centerX() < right);
  }
}
