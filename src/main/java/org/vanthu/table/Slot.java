package org.vanthu.table;

/** A rectangle of fields: the place of a cell. */
record Slot(int row, int column, int rowSpan, int columnSpan) {

  int bottom() {
    return row + rowSpan;
  }

  int right() {
    return column + columnSpan;
  }
}
