package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the white between the lines of a cell from the white between rows. */
final class Leading {

  /** Ems of white by which the gaps between rows must exceed those within a row. */
  private static final double STEP = 0.18;

  /** Ems of white between the lines of a cell at most. */
  private static final double WIDEST = 0.5;

  /** Ems of white beyond which wider white says nothing more. */
  private static final double FAR = 0.55;

  /** By how much a leading is the less likely, the wider it is; more takes narrow steps. */
  private static final double NATURAL = 4;

  /** Share of figures and marks at the leading, from which it is that of rows. */
  private static final double ROWS = 0.25;

  /** Ems by which white within a row is narrower than that above a mark. */
  private static final double MARKED = 0.05;

  /** Two lines of one column, one below the other. */
  private record Gap(double white, boolean rows, boolean begins) {}

  private final List<Gap> gaps = new ArrayList<>();
  private final double em;
  private final long marks;

  Leading(List<Band> bands, List<ColumnShape> shapes, boolean marked, double em) {
    this.em = em;
    marks = bands.stream().filter(Band::keyed).count();
    for (int column = 0; column < shapes.size(); column++) {
      boolean figures = shapes.get(column).numeric() || marked && column == 0;
      Optional<Fragment> above = Optional.empty();
      for (Band band : bands) {
        Optional<Fragment> own = band.at(column).filter(f -> f.span() == 1);
        if (own.isPresent() && above.isPresent()) {
          double white = own.get().box().top() - above.get().box().bottom();
          boolean rows =
              figures
                  && (column == 0 || own.get().numeric() && above.get().numeric())
                  && (band.keyed() || column == 0);
          gaps.add(new Gap(white, rows, marked && band.keyed() && column > 0 && !figures));
        }
        above = band.at(column).isPresent() ? own : above;
      }
    }
  }

  /** The widest white within a cell, in points; −MAX_VALUE where rows are not set apart. */
  double most() {
    double[] sorted =
        gaps.stream().mapToDouble(g -> Math.clamp(g.white(), 0, FAR * em)).sorted().toArray();
    double at = -Double.MAX_VALUE;
    double best = 0;
    for (int i = 1; i < sorted.length; i++) {
      double step = sorted[i] - sorted[i - 1];
      double score = step / (1 + NATURAL * sorted[i - 1] / em);
      if (step > STEP * em && sorted[i - 1] < WIDEST * em && score > best) {
        best = score;
        at = (sorted[i] + sorted[i - 1]) / 2;
      }
    }
    at = Math.max(at, aboveMarks());
    return partsRows(at) ? -Double.MAX_VALUE : at;
  }

  /** What is narrower than all white above lines with a mark. */
  private double aboveMarks() {
    if (gaps.stream().filter(Gap::begins).count() * 2 < marks) {
      return -Double.MAX_VALUE;
    }
    double least =
        gaps.stream().filter(Gap::begins).mapToDouble(Gap::white).min().orElse(-Double.MAX_VALUE);
    return least < 0 ? -Double.MAX_VALUE : least - MARKED * em;
  }

  private boolean partsRows(double leading) {
    long all = gaps.stream().filter(g -> g.white() <= leading).count();
    long rows = gaps.stream().filter(g -> g.white() <= leading && g.rows()).count();
    return rows > ROWS * all;
  }
}
