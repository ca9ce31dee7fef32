package org.vanthu.record.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.record.TableRecord;
import org.vanthu.record.TableRecord.CellRecord;

/** A table row by row, as HTML wants it: every place that no cell covers is an empty one. */
record TableGrid(List<List<Slot>> rows) {

  /**
   * Where a cell begins, or an empty place.
   *
   * @param column from 0
   */
  record Slot(int column, Optional<CellRecord> cell) {

    String text() {
      return cell.map(CellRecord::text).orElse("");
    }
  }

  static TableGrid of(TableRecord table) {
    CellRecord[][] begins = new CellRecord[table.rowCount()][table.columnCount()];
    boolean[][] covered = new boolean[table.rowCount()][table.columnCount()];
    for (CellRecord cell : table.cells()) {
      begins[cell.row()][cell.column()] = cell;
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          covered[r][c] = true;
        }
      }
    }
    List<List<Slot>> rows = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      List<Slot> row = new ArrayList<>();
      for (int c = 0; c < table.columnCount(); c++) {
        if (begins[r][c] != null || !covered[r][c]) {
          row.add(new Slot(c, Optional.ofNullable(begins[r][c])));
        }
      }
      rows.add(row);
    }
    return new TableGrid(rows);
  }

  static boolean hasSpans(TableRecord table) {
    return table.cells().stream().anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
  }
}
