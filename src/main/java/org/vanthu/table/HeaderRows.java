package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.CellRole;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.TextLine;

/**
 * Tells the leading rows that name the columns: a row "(1) (2) (3)" ends the head; else it reaches
 * as far down as the cells of its first row, and further over rows that only divide its columns.
 */
final class HeaderRows {

  /** Rows beyond which no head is looked for. */
  private static final int DEEPEST = 6;

  /** Letters in a row's cells on average beyond which it is no head; more takes prose for one. */
  private static final double WORDY = 110;

  private static final Pattern NAMES_ORDINALS =
      Pattern.compile("(?iu)s\\s*t\\s*t|t\\s*t|s[ốo]\\s*tt|s[ốo] th[ứu] t[ựu]|no\\.?|#");

  private static final Pattern NUMBER = Pattern.compile("[-+(]?\\d[\\d., ]*\\)?\\s?%?|[-–—]");

  private static final Pattern ORDINAL =
      Pattern.compile("(?:\\d{1,4}|[IVX]{1,5}|[A-HĐa-hđ])(?:\\.\\d{1,3})*[.)]?|[-–+*•]");

  Grid mark(Grid grid) {
    int header = count(grid);
    List<GridCell> cells =
        grid.cells().stream()
            .map(cell -> withRole(cell, cell.row() < header ? CellRole.HEADER : CellRole.BODY))
            .toList();
    return new Grid(grid.rows(), grid.columns(), header, cells, grid.regions());
  }

  private int count(Grid grid) {
    List<HeadCell> cells =
        grid.cells().stream()
            .filter(cell -> cell.row() < DEEPEST)
            .map(cell ->
                new HeadCell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text(cell)))
            .toList();
    return count(cells, grid.rows(), grid.columns());
  }

  /** How many leading rows of a table are head; 0 when it has none. */
  int count(List<HeadCell> cells, int rowCount, int columns) {
    List<List<HeadCell>> rows = new ArrayList<>();
    for (int row = 0; row < Math.min(DEEPEST, rowCount); row++) {
      int at = row;
      rows.add(cells.stream().filter(cell -> cell.row() == at).toList());
    }
    for (int row = 1; row < rows.size(); row++) {
      if (ColumnNumbers.are(texts(rows.get(row)))) {
        return row + 1;
      }
    }
    if (rows.isEmpty() || !names(rows.getFirst(), columns)) {
      return 0;
    }
    int depth = depth(rows, columns);
    return depth < rowCount ? depth : 0;
  }

  private static int depth(List<List<HeadCell>> rows, int columns) {
    int depth = 1;
    for (int row = 0; row < Math.min(depth, rows.size()); row++) {
      for (HeadCell cell : rows.get(row)) {
        depth = Math.max(depth, cell.row() + Math.min(cell.rowSpan(), DEEPEST));
        boolean divided = cell.columnSpan() > 1 && cell.columnSpan() < columns;
        if (divided && names(below(rows, cell), cell.columnSpan())) {
          depth = Math.max(depth, cell.row() + cell.rowSpan() + 1);
        }
      }
    }
    return depth == 1 && dividesWithoutSpans(rows, columns) ? 2 : depth;
  }

  /** Whether the second row names what the first leaves open, as in text that knows no spans. */
  private static boolean dividesWithoutSpans(List<List<HeadCell>> rows, int columns) {
    if (rows.size() < 2 || rows.get(0).size() < columns || rows.get(1).size() < columns) {
      return false;
    }
    boolean fills = false;
    for (int c = 0; c < columns; c++) {
      String above = rows.get(0).get(c).text();
      String below = rows.get(1).get(c).text();
      fills |= above.isEmpty() && !below.isEmpty();
      if (NUMBER.matcher(below).matches()) {
        return false;
      }
    }
    return fills && rows.get(1).getFirst().text().isEmpty();
  }

  /** Whether the first cell is "STT" or its like, which no body row says. */
  boolean namesOrdinals(Grid grid) {
    return grid.cellAt(0, 0)
        .filter(cell -> NAMES_ORDINALS.matcher(text(cell)).matches())
        .isPresent();
  }

  static String text(GridCell cell) {
    return String.join(" ", cell.lines().stream().map(TextLine::text).toList()).strip();
  }

  private static List<HeadCell> below(List<List<HeadCell>> rows, HeadCell head) {
    int row = head.row() + head.rowSpan();
    return row >= rows.size()
        ? List.of()
        : rows.get(row).stream()
            .filter(cell ->
                cell.column() >= head.column()
                    && cell.column() + cell.columnSpan() <= head.column() + head.columnSpan())
            .toList();
  }

  private static List<String> texts(List<HeadCell> row) {
    return row.stream().map(HeadCell::text).filter(t -> !t.isEmpty()).toList();
  }

  private static boolean names(List<HeadCell> row, int columns) {
    List<String> texts = texts(row);
    if (texts.isEmpty() || (columns > 1 && texts.size() < 2)) {
      return false;
    }
    if (NAMES_ORDINALS.matcher(texts.getFirst()).matches()) {
      return true;
    }
    boolean data =
        texts.stream().anyMatch(t -> NUMBER.matcher(t).matches())
            || ORDINAL.matcher(texts.getFirst()).matches();
    double letters = texts.stream().mapToInt(String::length).average().orElse(0);
    boolean full = texts.size() * 10 >= row.size() * 7;
    return !data && full && letters <= WORDY;
  }

  private static GridCell withRole(GridCell cell, CellRole role) {
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        role,
        cell.lines(),
        cell.areas());
  }
}
