package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.Table;

/** A table's cells and their plain texts by place. */
final class TableIndex {

  private final Table table;
  private final @Nullable Cell[][] cells;
  private final List<CellText> texts = new ArrayList<>();
  private final int[][] number;

  TableIndex(Document document, Table table) {
    this.table = table;
    cells = new Cell[table.rowCount()][table.columnCount()];
    number = new int[table.rowCount()][table.columnCount()];
    for (Cell cell : table.cells()) {
      texts.add(CellText.of(document, cell));
      for (int r = cell.row(); r < Math.min(table.rowCount(), cell.row() + cell.rowSpan()); r++) {
        for (int c = cell.column();
            c < Math.min(table.columnCount(), cell.column() + cell.columnSpan());
            c++) {
          cells[r][c] = cell;
          number[r][c] = texts.size() - 1;
        }
      }
    }
  }

  Table table() {
    return table;
  }

  int rows() {
    return table.rowCount();
  }

  int columns() {
    return table.columnCount();
  }

  int headerRows() {
    return table.headerRows();
  }

  /** The cell that covers a place. */
  Optional<Cell> cell(int row, int column) {
    return Optional.ofNullable(cells[row][column]);
  }

  /** The text of the cell that covers a place; empty where there is no cell. */
  Optional<CellText> text(int row, int column) {
    return cells[row][column] == null
        ? Optional.empty()
        : Optional.of(texts.get(number[row][column]));
  }

  String plain(int row, int column) {
    return text(row, column).map(CellText::text).orElse("");
  }

  /** Whether the cell that covers the place begins there. */
  boolean begins(int row, int column) {
    Cell cell = cells[row][column];
    return cell != null && cell.row() == row && cell.column() == column;
  }
}
