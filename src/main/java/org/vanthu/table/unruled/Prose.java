package org.vanthu.table.unruled;

import java.util.List;
import org.vanthu.model.Box;

/** Tells lines of running text: undivided, most of them full, of several words. */
final class Prose {

  private static final int FEWEST_LINES = 6;

  /** Points below which a column is too narrow to be read. */
  private static final double NARROWEST = 105;

  /** Share of the lines that must be full. */
  private static final double FULL = 0.55;

  /** Share of the column's width from which a line is full. */
  private static final double REACH = 0.82;

  /** Ems between words of justified text at most. */
  private static final double WIDEST = 1.3;

  private Prose() {}

  static boolean is(List<Line> lines) {
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    double width = Box.around(lines.stream().map(Line::box).toList()).width();
    long full =
        lines.stream()
            .filter(l -> l.words().size() >= 3 && l.box().width() >= REACH * width)
            .filter(l -> l.phrases(WIDEST).size() == 1)
            .count();
    return width >= NARROWEST && full >= FULL * lines.size();
  }
}
