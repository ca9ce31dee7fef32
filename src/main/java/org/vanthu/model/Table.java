package org.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * A table of the document, over all its pages.
 *
 * @param id "t1", "t2", … in reading order
 * @param span from its first cell to its last
 * @param cells by row, then column
 * @param pages on which it stands, ascending; empty without pages
 */
public record Table(
    String id,
    Span span,
    int rowCount,
    int columnCount,
    int headerRows,
    List<Cell> cells,
    List<Integer> pages) {

  public Table {
    cells = List.copyOf(cells);
    pages = List.copyOf(pages);
  }

  public Optional<Cell> cellAt(int row, int column) {
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
  }
}
