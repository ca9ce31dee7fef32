package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;

/** Judges whether a table at the top of a page goes on with the one at the end of the last page. */
final class Continuation {

  /**
   * How a piece goes on.
   *
   * @param headerRows leading rows that repeat the head
   * @param index for each column border of the piece its index in the table
   * @param resumed whether its first row is the rest of the table's last row
   */
  record Join(int headerRows, List<Integer> index, boolean resumed) {}

  /** Likeness from which a head repeats the first one; less bears more misread letters. */
  private static final double SAME_HEAD = 0.8;

  /** Share of a table's rows that begin with an ordinal from which a row without one is no row. */
  private static final double ORDERED = 0.7;

  /** Points that a row needs beyond its height to fit; more joins what is apart. */
  private static final double SLACK = 12;

  private static final Pattern UNFINISHED = Pattern.compile("(?s).*[^.;:!?]");

  private final Likeness likeness = new Likeness();
  private final HeaderRows headerRows = new HeaderRows();

  /**
   * How the piece goes on with the table; empty when it doesn't.
   *
   * @param room points left free under the table on its last page
   */
  Optional<Join> judge(GrowingTable table, Grid piece, double room) {
    Optional<List<Integer>> index = table.borders().indexesOf(ColumnBorders.of(piece));
    if (index.isEmpty()) {
      return Optional.empty();
    }
    int repeated = repeatedHeader(table.first(), piece);
    boolean otherHead = repeated == 0 && headerRows.namesOrdinals(piece);
    boolean wouldHaveFit = repeated == 0 && firstRowsHeight(piece) + SLACK < room;
    if (otherHead || wouldHaveFit || repeated == piece.rows()) {
      return Optional.empty();
    }
    return Optional.of(
        new Join(repeated, index.get(), resumes(table, piece, repeated, index.get())));
  }

  /** Height of the first rows that no cell's span ties to the next. */
  private static double firstRowsHeight(Grid piece) {
    int end = 1;
    double bottom = 0;
    for (int row = 0; row < end; row++) {
      for (GridCell cell : piece.cells()) {
        if (cell.row() == row) {
          end = Math.max(end, cell.row() + cell.rowSpan());
          bottom = Math.max(bottom, cell.areas().getFirst().box().bottom());
        }
      }
    }
    return bottom - piece.regions().getFirst().box().top();
  }

  private int repeatedHeader(Grid first, Grid piece) {
    for (int rows = Math.min(first.headerRows(), piece.rows()); rows > 0; rows--) {
      String said = text(first, first.headerRows() - rows, first.headerRows());
      String repeated = text(piece, 0, rows);
      if (!said.isEmpty() && likeness.of(said, repeated) >= SAME_HEAD) {
        return rows;
      }
    }
    return 0;
  }

  private static String text(Grid grid, int from, int to) {
    List<String> texts = new ArrayList<>();
    grid.cells().stream()
        .filter(cell -> from <= cell.row() && cell.row() < to)
        .map(HeaderRows::text)
        .forEach(texts::add);
    return String.join("|", texts);
  }

  /**
   * A row without its ordinal whose text goes on where the last row's text was cut, with no cell
   * that the last row lacks.
   */
  private static boolean resumes(GrowingTable table, Grid piece, int row, List<Integer> index) {
    List<GridCell> cells = piece.cells().stream().filter(cell -> cell.row() == row).toList();
    boolean plain =
        cells.stream().allMatch(cell -> cell.rowSpan() == 1)
            && cells.stream().anyMatch(cell -> !cell.lines().isEmpty());
    if (!plain || !ordered(table.first()) || !startsEmpty(cells)) {
      return false;
    }
    boolean cut = false;
    for (GridCell cell : cells) {
      int left = index.get(cell.column());
      int right = index.get(cell.column() + cell.columnSpan());
      Optional<GrowingCell> above = table.last(left);
      if (above.isEmpty() || above.get().column() != left || above.get().right() != right) {
        return false;
      }
      if (cell.lines().isEmpty()) {
        continue;
      }
      if (above.get().isEmpty()) {
        return false;
      }
      String text = HeaderRows.text(cell);
      boolean goesOn = Character.isLowerCase(text.codePointAt(0));
      cut |= goesOn || UNFINISHED.matcher(above.get().text()).matches();
    }
    return cut;
  }

  private static boolean startsEmpty(List<GridCell> row) {
    return row.stream().anyMatch(cell -> cell.column() == 0 && cell.lines().isEmpty());
  }

  private static boolean ordered(Grid grid) {
    List<GridCell> starts =
        grid.cells().stream()
            .filter(cell -> cell.column() == 0 && cell.row() >= grid.headerRows())
            .toList();
    long said = starts.stream().filter(cell -> !cell.lines().isEmpty()).count();
    return !starts.isEmpty() && said >= ORDERED * starts.size();
  }
}
