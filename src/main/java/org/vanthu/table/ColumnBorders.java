package org.vanthu.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;

/**
 * Where the columns of a grid begin and end, in points from the table's left border.
 *
 * @param positions one more than there are columns, ascending
 */
record ColumnBorders(List<Double> positions) {

  /** Points by which borders of one column may differ from page to page. */
  private static final double TOLERANCE = 5;

  ColumnBorders {
    positions = List.copyOf(positions);
  }

  static ColumnBorders of(Grid grid) {
    double[] positions = new double[grid.columns() + 1];
    Arrays.fill(positions, Double.NaN);
    for (GridCell cell : grid.cells()) {
      Box box = cell.areas().getFirst().box();
      positions[cell.column()] = box.left();
      positions[cell.column() + cell.columnSpan()] = box.right();
    }
    List<Double> relative = new ArrayList<>();
    double known = positions[0];
    for (double position : positions) {
      known = Double.isNaN(position) ? known : position;
      relative.add(known - positions[0]);
    }
    return new ColumnBorders(relative);
  }

  /**
   * For each border of the other its index here, when all of the other's borders are borders here
   * and the outermost are the same.
   */
  Optional<List<Integer>> indexesOf(ColumnBorders other) {
    List<Integer> indexes = new ArrayList<>();
    int at = 0;
    for (double position : other.positions) {
      while (at < positions.size() && positions.get(at) < position - TOLERANCE) {
        at++;
      }
      if (at == positions.size() || positions.get(at) > position + TOLERANCE) {
        return Optional.empty();
      }
      indexes.add(at++);
    }
    boolean whole = indexes.getFirst() == 0 && indexes.getLast() == positions.size() - 1;
    return whole ? Optional.of(List.copyOf(indexes)) : Optional.empty();
  }
}
