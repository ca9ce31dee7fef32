package org.vanthu.read.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.RefusedException;
import org.vanthu.read.flow.FlowNode.Border;
import org.vanthu.read.flow.FlowNode.FlowCell;
import org.vanthu.read.flow.FlowNode.FlowTable;

/**
 * Makes a table of cells as the markup places them: columns at which no cell begins are taken out,
 * spans that run over a neighbour or the edge are cut, empty cells fill what is left, so that the
 * cells tile the grid.
 */
public final class GridTiling {

  private final FlowBudget budget;

  public GridTiling(FlowBudget budget) {
    this.budget = budget;
  }

  /**
   * @param rows how many rows the markup has
   * @param cells at least one, none of them outside the rows; where two claim a place the earlier
   *     one has it
   */
  public FlowTable tile(int rows, int markedHeadRows, Border border, List<FlowCell> cells)
      throws RefusedException {
    BitSet starts = new BitSet();
    cells.forEach(cell -> starts.set(cell.column()));
    int columns = starts.cardinality();
    budget.cells((long) rows * columns);
    BitSet taken = new BitSet();
    List<FlowCell> tiles = new ArrayList<>();
    for (FlowCell cell : cells) {
      claim(squeezed(cell, starts), rows, columns, taken, tiles);
    }
    fill(rows, columns, taken, tiles);
    tiles.sort(Comparator.comparingInt(FlowCell::row).thenComparingInt(FlowCell::column));
    return new FlowTable(rows, columns, Math.min(markedHeadRows, rows), border, tiles);
  }

  private static FlowCell squeezed(FlowCell cell, BitSet starts) {
    int end = cell.column() + cell.columnSpan();
    return new FlowCell(
        cell.row(),
        starts.get(0, cell.column()).cardinality(),
        cell.rowSpan(),
        Math.max(1, starts.get(cell.column(), end).cardinality()),
        cell.content(),
        cell.path());
  }

  private static void claim(
      FlowCell cell, int rows, int columns, BitSet taken, List<FlowCell> tiles) {
    int first = cell.row() * columns + cell.column();
    if (taken.get(first)) {
      addToOwner(cell, tiles);
      return;
    }
    int width = 1;
    while (width < cell.columnSpan()
        && cell.column() + width < columns
        && !taken.get(first + width)) {
      width++;
    }
    int height = 1;
    while (height < cell.rowSpan()
        && cell.row() + height < rows
        && isFree(taken, first + height * columns, width)) {
      height++;
    }
    for (int r = 0; r < height; r++) {
      taken.set(first + r * columns, first + r * columns + width);
    }
    tiles.add(new FlowCell(cell.row(), cell.column(), height, width, cell.content(), cell.path()));
  }

  private static boolean isFree(BitSet taken, int from, int width) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= from + width;
  }

  /** A cell whose place is taken gives what it holds to the one that has it: nothing is lost. */
  private static void addToOwner(FlowCell cell, List<FlowCell> tiles) {
    for (int i = tiles.size() - 1; i >= 0 && !cell.content().isEmpty(); i--) {
      FlowCell owner = tiles.get(i);
      if (owner.row() <= cell.row()
          && cell.row() < owner.row() + owner.rowSpan()
          && owner.column() <= cell.column()
          && cell.column() < owner.column() + owner.columnSpan()) {
        List<FlowNode> both = new ArrayList<>(owner.content());
        both.addAll(cell.content());
        tiles.set(
            i,
            new FlowCell(
                owner.row(),
                owner.column(),
                owner.rowSpan(),
                owner.columnSpan(),
                both,
                owner.path()));
        return;
      }
    }
  }

  private static void fill(int rows, int columns, BitSet taken, List<FlowCell> tiles) {
    int places = rows * columns;
    for (int i = taken.nextClearBit(0); i < places; i = taken.nextClearBit(i + 1)) {
      tiles.add(new FlowCell(i / columns, i % columns, 1, 1, List.of(), Optional.empty()));
    }
  }
}
