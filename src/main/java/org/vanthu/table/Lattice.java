package org.vanthu.table;

import java.util.List;

/**
 * The finest division of a ruled area: all its lines drawn through from side to side, and which
 * pieces of them are really ruled.
 *
 * @param xs borders of the columns, ascending, in points
 * @param ys borders of the rows, ascending, in points
 * @param walls whether the right and the lower border of each field are ruled, by row, then column
 */
record Lattice(List<Double> xs, List<Double> ys, List<List<Walls>> walls) {

  /** The ruled borders of a field on its right and below. */
  record Walls(boolean right, boolean below) {}

  Lattice {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    walls = List.copyOf(walls);
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  boolean wallRight(int row, int column) {
    return walls.get(row).get(column).right();
  }

  boolean wallBelow(int row, int column) {
    return walls.get(row).get(column).below();
  }
}
