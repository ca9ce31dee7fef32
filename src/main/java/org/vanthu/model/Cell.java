package org.vanthu.model;

import java.util.List;

/**
 * A cell of a table with its offsets; an empty cell's span has no length.
 *
 * @param row from 0
 * @param column from 0
 * @param areas its rectangles, one per page it runs over; empty without pages
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    CellRole role,
    Span span,
    List<Region> areas) {

  public Cell {
    areas = List.copyOf(areas);
  }

  public boolean covers(int r, int c) {
    return row <= r && r < row + rowSpan && column <= c && c < column + columnSpan;
  }

  public String text(Document document) {
    return span.of(document.text());
  }
}
