package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.truth.TableTruth;

/**
 * A table as measured: cells with spans and folded texts, rows and columns from 0; empty cells are
 * cells.
 */
public record PlainTable(int rows, int columns, List<PlainCell> cells) {

  /** A cell; its text is folded as {@link TextFold#rules} says. */
  public record PlainCell(int row, int column, int rowSpan, int columnSpan, String text) {

    public PlainCell {
      text = TextFold.rules(text);
    }

    public static PlainCell of(TableTruth.CellTruth cell) {
      return new PlainCell(
          cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }
  }

  public PlainTable {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(PlainCell::row).thenComparingInt(PlainCell::column))
            .toList();
  }

  public static PlainTable of(TableTruth table) {
    List<PlainCell> cells = table.cells().stream().map(PlainCell::of).toList();
    return new PlainTable(table.rows(), table.columns(), cells);
  }

  /** Its words, row by row. */
  List<String> words() {
    return cells.stream().flatMap(cell -> TextFold.words(cell.text()).stream()).toList();
  }

  /** The cells that begin in a row, left to right, by row. */
  public List<List<PlainCell>> byRow() {
    List<List<PlainCell>> byRow = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      byRow.add(new ArrayList<>());
    }
    for (PlainCell cell : cells) {
      if (cell.row() < rows) {
        byRow.get(cell.row()).add(cell);
      }
    }
    return byRow;
  }

  TableTree tree() {
    List<TableTree> trees = new ArrayList<>();
    for (List<PlainCell> row : byRow()) {
      trees.add(
          TableTree.row(
              row.stream()
                  .map(c -> TableTree.cell(c.rowSpan(), c.columnSpan(), c.text()))
                  .toList()));
    }
    return TableTree.table(List.of(TableTree.table(trees)));
  }
}
