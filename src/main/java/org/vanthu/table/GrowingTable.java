package org.vanthu.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.CellRole;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Piece;
import org.vanthu.model.Region;
import org.vanthu.model.TextLine;

/** A table to which the pieces of further pages are added, each in time of its own size. */
final class GrowingTable {

  /** Share of cells that say something in a column whose cells span rows, blank ones never. */
  private static final double ALWAYS = 0.95;

  private final Grid first;
  private final ColumnBorders borders;
  private final List<GrowingCell> cells = new ArrayList<>();
  private final @Nullable GrowingCell[] lastRow;
  private final List<Region> regions;
  private final int[] begun;
  private final int[] filled;
  private final boolean[] spanning;
  private final List<Grid.Dropped> dropped = new ArrayList<>();
  private int rows;

  GrowingTable(Grid first) {
    this.first = first;
    borders = ColumnBorders.of(first);
    lastRow = new GrowingCell[first.columns()];
    regions = new ArrayList<>(first.regions());
    begun = new int[first.columns()];
    filled = new int[first.columns()];
    spanning = new boolean[first.columns()];
    first.cells().forEach(cell -> put(new GrowingCell(cell, cell.row(), cell.column())));
    rows = first.rows();
    coverLastRow(0);
  }

  Grid first() {
    return first;
  }

  ColumnBorders borders() {
    return borders;
  }

  Region lastRegion() {
    return regions.getLast();
  }

  Optional<GrowingCell> last(int column) {
    return Optional.ofNullable(lastRow[column]);
  }

  /**
   * Adds a piece of a further page.
   *
   * @param headerRows leading rows of the piece that repeat the head
   * @param index for each column border of the piece its index in this table
   * @param resumed whether the first row under the head goes on with the last row of this table
   */
  void add(Grid piece, int headerRows, List<Integer> index, boolean resumed) {
    if (headerRows > 0) {
      dropped.add(new Grid.Dropped(rows, linesAbove(piece, headerRows)));
    }
    regions.addAll(piece.regions());
    int base = rows - headerRows - (resumed ? 1 : 0);
    int before = cells.size();
    boolean total = totals(piece, headerRows);
    for (GridCell cell : piece.cells()) {
      if (cell.row() + cell.rowSpan() > headerRows) {
        int column = index.get(cell.column());
        int span = index.get(cell.column() + cell.columnSpan()) - column;
        int row = Math.max(cell.row(), headerRows);
        GrowingCell grown =
            new GrowingCell(cell, base + row, column)
                .spanning(cell.row() + cell.rowSpan() - row, span);
        boolean top = row == headerRows;
        if (!(top && (resumed || !total && spans(grown)) && takenIn(grown))) {
          put(grown);
        }
      }
    }
    rows = base + piece.rows();
    coverLastRow(before);
  }

  /** Whether a row is a total, which belongs to no group above. */
  private static boolean totals(Grid piece, int row) {
    return piece.cells().stream()
        .anyMatch(cell -> cell.row() == row && TotalLabel.matches(HeaderRows.text(cell)));
  }

  /** Whether an empty cell at the top of a page goes on with the one above, which spans rows. */
  private boolean spans(GrowingCell cell) {
    GrowingCell above = lastRow[cell.column()];
    if (!cell.isEmpty() || above == null || above.row() < first.headerRows()) {
      return false;
    }
    boolean grouping = spanning[cell.column()] && said(cell.column()) >= ALWAYS;
    return cell.rowSpan() > 1 || above.rowSpan() > 1 || grouping && !above.isEmpty();
  }

  /** Makes a cell the rest of the cell above it; false where none lies above. */
  private boolean takenIn(GrowingCell cell) {
    GrowingCell above = lastRow[cell.column()];
    if (above == null || above.column() != cell.column() || !above.asWide(cell)) {
      return false;
    }
    above.takeIn(cell);
    return true;
  }

  /** Share of the body's cells in a column that say something; 0 where there are none. */
  double said(int column) {
    return begun[column] == 0 ? 0 : (double) filled[column] / begun[column];
  }

  private void put(GrowingCell cell) {
    cells.add(cell);
    if (cell.row() >= first.headerRows() && cell.right() == cell.column() + 1) {
      begun[cell.column()]++;
      spanning[cell.column()] |= cell.rowSpan() > 1;
      filled[cell.column()] += cell.isEmpty() ? 0 : 1;
    }
  }

  private void coverLastRow(int from) {
    for (int c = 0; c < lastRow.length; c++) {
      GrowingCell above = lastRow[c];
      lastRow[c] = above != null && above.bottom() == rows ? above : null;
    }
    for (GrowingCell cell : cells.subList(from, cells.size())) {
      for (int c = cell.column(); cell.bottom() == rows && c < cell.right(); c++) {
        lastRow[c] = cell;
      }
    }
  }

  private static List<TextLine> linesAbove(Grid piece, int row) {
    return piece.cells().stream()
        .filter(cell -> cell.row() + cell.rowSpan() <= row)
        .flatMap(cell -> cell.lines().stream())
        .toList();
  }

  Piece.Table table() {
    List<GridCell> all =
        cells.stream()
            .map(c -> c.cell(c.row() < first.headerRows() ? CellRole.HEADER : CellRole.BODY))
            .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
            .toList();
    int header = Math.min(first.headerRows(), rows);
    return new Piece.Table(new Grid(rows, first.columns(), header, all, regions), dropped);
  }
}
