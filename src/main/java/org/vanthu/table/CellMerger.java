package org.vanthu.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Makes cells of fields: fields with no ruled border between them are one cell; what is no
 * rectangle then is cut into rectangles, so that cells always tile.
 */
final class CellMerger {

  Raster merge(Lattice lattice) {
    int[][] owner = owners(lattice);
    boolean[][] taken = new boolean[lattice.rows()][lattice.columns()];
    List<Slot> slots = new ArrayList<>();
    for (int r = 0; r < lattice.rows(); r++) {
      for (int c = 0; c < lattice.columns(); c++) {
        if (!taken[r][c]) {
          slots.add(claim(owner, taken, r, c));
        }
      }
    }
    return compact(slots, lattice);
  }

  private static int[][] owners(Lattice lattice) {
    int columns = lattice.columns();
    int[] root = new int[lattice.rows() * columns];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (int r = 0; r < lattice.rows(); r++) {
      for (int c = 0; c < columns; c++) {
        if (!lattice.wallRight(r, c)) {
          root[find(root, r * columns + c)] = find(root, r * columns + c + 1);
        }
        if (!lattice.wallBelow(r, c)) {
          root[find(root, r * columns + c)] = find(root, (r + 1) * columns + c);
        }
      }
    }
    int[][] owner = new int[lattice.rows()][columns];
    for (int i = 0; i < root.length; i++) {
      owner[i / columns][i % columns] = find(root, i);
    }
    return owner;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** The widest, then highest free rectangle of one owner with its upper left corner here. */
  private static Slot claim(int[][] owner, boolean[][] taken, int row, int column) {
    int me = owner[row][column];
    int right = column;
    while (right < owner[row].length && owner[row][right] == me && !taken[row][right]) {
      right++;
    }
    int bottom = row + 1;
    while (bottom < owner.length && free(owner[bottom], taken[bottom], me, column, right)) {
      bottom++;
    }
    for (int r = row; r < bottom; r++) {
      for (int c = column; c < right; c++) {
        taken[r][c] = true;
      }
    }
    return new Slot(row, column, bottom - row, right - column);
  }

  private static boolean free(int[] owner, boolean[] taken, int me, int from, int to) {
    for (int c = from; c < to; c++) {
      if (owner[c] != me || taken[c]) {
        return false;
      }
    }
    return true;
  }

  /** Leaves out the borders at which no cell begins. */
  private static Raster compact(List<Slot> slots, Lattice lattice) {
    List<Integer> rows = slots.stream().map(Slot::row).distinct().sorted().toList();
    List<Integer> columns = slots.stream().map(Slot::column).distinct().sorted().toList();
    List<Double> xs = new ArrayList<>(columns.stream().map(lattice.xs()::get).toList());
    List<Double> ys = new ArrayList<>(rows.stream().map(lattice.ys()::get).toList());
    xs.add(lattice.xs().getLast());
    ys.add(lattice.ys().getLast());
    List<Slot> compact =
        slots.stream()
            .map(slot -> {
              int row = index(rows, slot.row());
              int column = index(columns, slot.column());
              return new Slot(
                  row,
                  column,
                  index(rows, slot.bottom()) - row,
                  index(columns, slot.right()) - column);
            })
            .sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column))
            .toList();
    return new Raster(xs, ys, compact);
  }

  private static int index(List<Integer> ascending, int position) {
    int found = Collections.binarySearch(ascending, position);
    return found >= 0 ? found : -found - 1;
  }
}
