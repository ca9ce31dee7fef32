package org.vanthu.read.other;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.RefusedException;
import org.vanthu.read.flow.FlowBudget;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowNode.Border;
import org.vanthu.read.flow.FlowNode.FlowCell;
import org.vanthu.read.flow.FlowNode.FlowTable;
import org.vanthu.read.flow.GridTiling;
import org.xml.sax.Attributes;

/** Places the cells of an HTML table by its spans (HTML, 4.9.12). Serves one table. */
final class MarkupTable {

  /** Columns of a table; what stands beyond joins the last one. HTML clamps spans to it. */
  private static final int WIDEST = 1_000;

  /** Rows that a cell may span, as in HTML. */
  private static final int TALLEST = 65_534;

  private final Border border;
  private final List<FlowCell> cells = new ArrayList<>();
  private final Map<Integer, Integer> takenUntil = new HashMap<>();
  private int row = -1;
  private int column;
  private int rowSpan = 1;
  private int columnSpan = 1;
  private int headRows;
  private boolean inHead;
  private boolean onlyHeads = true;

  MarkupTable(Attributes said) {
    String drawn = said.getValue("border");
    border = drawn == null ? Border.UNKNOWN : drawn.equals("0") ? Border.NONE : Border.DRAWN;
  }

  void head(boolean head) {
    inHead = head;
  }

  void startRow() {
    countHead();
    row++;
    column = 0;
    onlyHeads = true;
  }

  void startCell(boolean head, Attributes said) {
    if (row < 0) {
      startRow();
    }
    while (column < WIDEST - 1 && takenUntil.getOrDefault(column, 0) > row) {
      column++;
    }
    onlyHeads &= head || inHead;
    rowSpan = span(said.getValue("rowspan"), TALLEST);
    columnSpan = span(said.getValue("colspan"), WIDEST - column);
  }

  void endCell(List<FlowNode> content) {
    cells.add(new FlowCell(row, column, rowSpan, columnSpan, content, Optional.empty()));
    for (int c = column; c < column + columnSpan; c++) {
      takenUntil.put(c, row + rowSpan);
    }
    column = Math.min(WIDEST - 1, column + columnSpan);
  }

  /** The table, unless it has no cell. */
  Optional<FlowTable> table(FlowBudget budget) throws RefusedException {
    countHead();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new GridTiling(budget).tile(row + 1, headRows, border, cells));
  }

  private void countHead() {
    boolean filled = !cells.isEmpty() && cells.getLast().row() == row;
    if (filled && onlyHeads && headRows == row) {
      headRows++;
    }
  }

  private static int span(@Nullable String text, int most) {
    boolean number = text != null && text.matches("\\d{1,6}");
    return number ? Math.clamp(Integer.parseInt(text), 1, most) : 1;
  }
}
