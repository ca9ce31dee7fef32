package org.vanthu.table.unruled;

import java.util.List;
import org.vanthu.model.Box;

/**
 * How far the text of a column reaches, and how it is set.
 *
 * @param width of its widest line
 * @param flush whether its lines begin at one place, rather than being centred
 */
record ColumnShape(double left, double right, double width, boolean flush, boolean numeric) {

  /** Share of its lines that hold a figure, from which a column is one of figures. */
  private static final double FIGURES = 0.6;

  /** Ems by which a line may miss the width of its column and still have been full. */
  private static final double RAGGED = 0.3;

  static ColumnShape of(int column, List<Band> bands) {
    List<Fragment> own =
        bands.stream()
            .flatMap(b -> b.fragments().stream())
            .filter(f -> f.column() == column && f.span() == 1)
            .toList();
    if (own.isEmpty()) {
      return new ColumnShape(0, 0, 0, true, false);
    }
    List<Box> boxes = own.stream().map(Fragment::box).toList();
    Box hull = Box.around(boxes);
    double width = boxes.stream().mapToDouble(Box::width).max().orElse(0);
    double lefts = spread(boxes.stream().mapToDouble(Box::left).toArray());
    double centres = spread(boxes.stream().mapToDouble(Box::centerX).toArray());
    long figures = own.stream().filter(Fragment::numeric).count();
    return new ColumnShape(
        hull.left(), hull.right(), width, lefts <= centres, figures >= FIGURES * own.size());
  }

  /** Mean distance from the median. */
  private static double spread(double[] values) {
    double median = Alleys.median(values);
    double sum = 0;
    for (double value : values) {
      sum += Math.abs(value - median);
    }
    return sum / values.length;
  }

  /** Whether the first word of the next line would not have fitted behind this one. */
  boolean wraps(Fragment line, Fragment next, double em) {
    double room = flush ? right - line.box().left() : width;
    double needed = line.box().width() + 0.25 * em + next.words().getFirst().box().width();
    return needed > room - RAGGED * em;
  }
}
