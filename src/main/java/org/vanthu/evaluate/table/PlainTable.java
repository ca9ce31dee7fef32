package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.truth.TableTruth;

/**
 * A table as measured: cells with spans and folded texts, rows and columns from 0; empty cells are
 * cells. A row or column in which no cell begins is no row or column, for nothing on paper shows
 * it: published truths taken from markup have such.
 */
public record PlainTable(int rows, int columns, List<PlainCell> cells) {

  /** A cell; its text is folded as {@link TextFold#rules} says. */
  public record PlainCell(int row, int column, int rowSpan, int columnSpan, String text) {

    public PlainCell {
      text = TextFold.rules(text);
    }

    /** The same between borders counted otherwise; a border outside of the table stays. */
    private PlainCell at(int[] rows, int[] columns) {
      int top = at(rows, row);
      int left = at(columns, column);
      int high = at(rows, row + rowSpan) - top;
      return new PlainCell(top, left, high, at(columns, column + columnSpan) - left, text);
    }

    private static int at(int[] places, int border) {
      int last = places.length - 1;
      return border <= last ? places[border] : places[last] + border - last;
    }

    public static PlainCell of(TableTruth.CellTruth cell) {
      return new PlainCell(
          cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }
  }

  public PlainTable {
    int[] row = places(rows, cells.stream().map(PlainCell::row).toList());
    int[] column = places(columns, cells.stream().map(PlainCell::column).toList());
    rows = row[rows];
    columns = column[columns];
    cells =
        cells.stream()
            .map(cell -> cell.at(row, column))
            .sorted(Comparator.comparingInt(PlainCell::row).thenComparingInt(PlainCell::column))
            .toList();
  }

  /** For each border how many rows (or columns) before it have a cell that begins in them. */
  private static int[] places(int count, List<Integer> begun) {
    Set<Integer> begins = Set.copyOf(begun);
    int[] places = new int[count + 1];
    for (int i = 0; i < count; i++) {
      places[i + 1] = places[i] + (begins.contains(i) ? 1 : 0);
    }
    return places;
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
