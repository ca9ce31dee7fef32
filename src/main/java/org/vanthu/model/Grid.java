package org.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * A table before its text has offsets: cells with spans that tile rows × columns without overlap.
 * Positions not covered by any cell are empty places.
 *
 * @param regions where the table stands, one region per page
 * @param headerRows how many leading rows are header
 */
public record Grid(
    int rows, int columns, int headerRows, List<GridCell> cells, List<Region> regions) {

  /**
   * A cell of the grid.
   *
   * @param row from 0
   * @param column from 0
   * @param areas the cell's rectangles, one per page it runs over
   */
  public record GridCell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      CellRole role,
      List<TextLine> lines,
      List<Region> areas) {

    public GridCell {
      if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException(
            "cell at %d,%d spanning %d,%d".formatted(row, column, rowSpan, columnSpan));
      }
      lines = List.copyOf(lines);
      areas = List.copyOf(areas);
    }

    public boolean covers(int r, int c) {
      return row <= r && r < row + rowSpan && column <= c && c < column + columnSpan;
    }
  }

  /**
   * Lines that belong to the table but to no cell: a header that the continuation on a further page
   * repeats.
   *
   * @param beforeRow the row of the joined table before which the lines stand
   */
  public record Dropped(int beforeRow, List<TextLine> lines) {

    public Dropped {
      lines = List.copyOf(lines);
    }
  }

  public Grid {
    if (rows < 1 || columns < 1 || headerRows < 0 || headerRows > rows) {
      throw new IllegalArgumentException(
          "%d rows, %d columns, %d header rows".formatted(rows, columns, headerRows));
    }
    cells = List.copyOf(cells);
    regions = List.copyOf(regions);
    boolean[] taken = new boolean[rows * columns];
    for (GridCell cell : cells) {
      claim(cell, taken, rows, columns);
    }
  }

  private static void claim(GridCell cell, boolean[] taken, int rows, int columns) {
    if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
      throw new IllegalArgumentException(
          "cell outside the grid: " + cell.row() + "," + cell.column());
    }
    for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        if (taken[r * columns + c]) {
          throw new IllegalArgumentException("two cells at " + r + "," + c);
        }
        taken[r * columns + c] = true;
      }
    }
  }

  public Optional<GridCell> cellAt(int row, int column) {
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
  }
}
