package org.vanthu.table;

import java.util.List;
import org.vanthu.model.Box;

/**
 * The cells of a table before they have content; they tile it.
 *
 * @param xs borders of the columns, ascending, in points
 * @param ys borders of the rows, ascending, in points
 * @param slots by row, then column
 */
record Raster(List<Double> xs, List<Double> ys, List<Slot> slots) {

  Raster {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    slots = List.copyOf(slots);
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  Box box() {
    return new Box(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast());
  }

  Box box(Slot slot) {
    return new Box(
        xs.get(slot.column()), ys.get(slot.row()), xs.get(slot.right()), ys.get(slot.bottom()));
  }
}
