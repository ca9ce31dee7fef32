package org.vanthu.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vanthu.model.CellRole;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Region;
import org.vanthu.model.TextLine;

/** A cell of a growing table; only its table changes it. */
final class GrowingCell {

  private final int row;
  private final int column;
  private int rowSpan;
  private int columnSpan;
  private final List<TextLine> lines;
  private final List<Region> areas;

  GrowingCell(GridCell cell, int row, int column) {
    this.row = row;
    this.column = column;
    rowSpan = cell.rowSpan();
    columnSpan = cell.columnSpan();
    lines = new ArrayList<>(cell.lines());
    areas = new ArrayList<>(cell.areas());
  }

  GrowingCell spanning(int rowCount, int columnCount) {
    rowSpan = rowCount;
    columnSpan = columnCount;
    return this;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  int rowSpan() {
    return rowSpan;
  }

  int bottom() {
    return row + rowSpan;
  }

  int right() {
    return column + columnSpan;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  List<TextLine> lines() {
    return Collections.unmodifiableList(lines);
  }

  List<Region> areas() {
    return Collections.unmodifiableList(areas);
  }

  boolean asWide(GrowingCell other) {
    return columnSpan == other.columnSpan;
  }

  String text() {
    return String.join(" ", lines.stream().map(TextLine::text).toList()).strip();
  }

  /** Takes in the rest of this cell from the next page. */
  void takeIn(GrowingCell rest) {
    lines.addAll(rest.lines);
    areas.addAll(rest.areas);
    rowSpan = rest.bottom() - row;
  }

  GridCell cell(CellRole role) {
    return new GridCell(row, column, rowSpan, columnSpan, role, lines, areas);
  }
}
