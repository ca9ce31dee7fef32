package org.vanthu.read.flow;

import java.util.List;
import java.util.stream.IntStream;
import org.vanthu.read.flow.FlowNode.Border;
import org.vanthu.read.flow.FlowNode.FlowLine;
import org.vanthu.read.flow.FlowNode.FlowTable;

/**
 * Tells tables that only set text side by side (the head of a letter, its foot, a box around a
 * word) from tables of data.
 */
public final class LayoutTables {

  /** Columns that a letter's head or foot has at most, with an empty one in the middle. */
  private static final int COLUMNS = 3;

  /** Rows that a letter's head or foot has at most. */
  public static final int ROWS = 8;

  private static final List<String> HEAD =
      List.of("conghoaxahoichunghiavietnam", "doclaptudohanhphuc", "dangcongsanvietnam");

  private static final String RECIPIENTS = "noinhan";

  private LayoutTables() {}

  /** Whether the cells, row by row, are those of a letter's head or foot. */
  public static boolean isLetterHeadOrFoot(int rows, int columns, List<String> cells) {
    return rows <= ROWS && columns <= COLUMNS && cells.stream().anyMatch(LayoutTables::isSign);
  }

  /**
   * Drawn lines make a table of data, but for a box of one cell. Without lines it is layout when it
   * holds a letter's head or foot, has a single row, or stands at an edge of the document and has
   * no column of numbers.
   *
   * @param atEdge whether the table begins or ends the document
   */
  static boolean isLayout(FlowTable table, boolean atEdge) {
    if (table.cells().size() == 1) {
      return true;
    }
    if (table.border() == Border.DRAWN || table.rows() > ROWS || table.columns() > COLUMNS) {
      return false;
    }
    List<String> cells = table.cells().stream().map(LayoutTables::text).toList();
    if (isLetterHeadOrFoot(table.rows(), table.columns(), cells)) {
      return true;
    }
    boolean plain = table.border() == Border.NONE && table.markedHeadRows() == 0;
    return plain && (table.rows() == 1 || atEdge && !hasNumbers(table, cells));
  }

  private static String text(FlowNode.FlowCell cell) {
    return String.join("\n", FlowWriter.linesOf(cell).stream().map(FlowLine::text).toList());
  }

  private static boolean hasNumbers(FlowTable table, List<String> cells) {
    return IntStream.range(0, cells.size())
        .anyMatch(i -> table.cells().get(i).row() > 0 && CellText.isNumber(cells.get(i)));
  }

  /** A list of recipients has a colon after its title, the head of a column has none. */
  private static boolean isSign(String cell) {
    String folded = CellText.folded(cell);
    return HEAD.stream().anyMatch(folded::contains)
        || folded.startsWith(RECIPIENTS) && cell.indexOf(':') >= 0;
  }
}
