package org.vanthu.read.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return new Filling(rows, columns).table(squeezed(cells, starts), markedHeadRows, border);
  }

  private static List<FlowCell> squeezed(List<FlowCell> cells, BitSet starts) {
    return cells.stream().map(cell -> squeezed(cell, starts)).toList();
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

  /** A grid while its cells are put in place. */
  private static final class Filling {

    private final int rows;
    private final int columns;

    /** For each place one more than the index of the tile that has it; 0 when it is free. */
    private final int[] owners;

    private final List<FlowCell> tiles = new ArrayList<>();
    private final Map<Integer, List<FlowNode>> homeless = new HashMap<>();

    private Filling(int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
      this.owners = new int[rows * columns];
    }

    private FlowTable table(List<FlowCell> cells, int markedHeadRows, Border border) {
      cells.forEach(this::claim);
      homeless.forEach((tile, content) -> tiles.set(tile, withMore(tiles.get(tile), content)));
      for (int i = 0; i < owners.length; i++) {
        if (owners[i] == 0) {
          tiles.add(new FlowCell(i / columns, i % columns, 1, 1, List.of(), Optional.empty()));
        }
      }
      tiles.sort(Comparator.comparingInt(FlowCell::row).thenComparingInt(FlowCell::column));
      return new FlowTable(rows, columns, Math.min(markedHeadRows, rows), border, tiles);
    }

    /** A cell whose place is taken gives what it holds to the one that has it. */
    private void claim(FlowCell cell) {
      int first = cell.row() * columns + cell.column();
      if (owners[first] > 0) {
        homeless
            .computeIfAbsent(owners[first] - 1, tile -> new ArrayList<>())
            .addAll(cell.content());
        return;
      }
      int widest = Math.min(cell.columnSpan(), columns - cell.column());
      int width = 1;
      while (width < widest && owners[first + width] == 0) {
        width++;
      }
      int tallest = Math.min(cell.rowSpan(), rows - cell.row());
      int height = 1;
      while (height < tallest && isFree(first + height * columns, width)) {
        height++;
      }
      tiles.add(
          new FlowCell(cell.row(), cell.column(), height, width, cell.content(), cell.path()));
      for (int r = 0; r < height; r++) {
        int start = first + r * columns;
        Arrays.fill(owners, start, start + width, tiles.size());
      }
    }

    private boolean isFree(int from, int width) {
      return Arrays.stream(owners, from, from + width).allMatch(owner -> owner == 0);
    }

    private static FlowCell withMore(FlowCell cell, List<FlowNode> more) {
      List<FlowNode> both = new ArrayList<>(cell.content());
      both.addAll(more);
      return new FlowCell(
          cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), both, cell.path());
    }
  }
}
