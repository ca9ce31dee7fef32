package org.vanthu.read.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vanthu.read.flow.FlowNode.FlowCell;
import org.vanthu.read.flow.FlowNode.FlowLine;
import org.vanthu.read.flow.FlowNode.FlowTable;

/** How many leading rows of a table of data are its head. */
final class TableHead {

  /** So many rows are enough to judge by. */
  private static final int JUDGED = 45;

  /** Spans deeper than this group body rows; they don't make a head. */
  private static final int DEEPEST = 5;

  private TableHead() {}

  /** As marked, else as {@link HeaderRows} judges; cells that begin in the head end in it. */
  static int rows(FlowTable table) {
    int count = table.markedHeadRows();
    if (count == 0) {
      List<List<String>> rows = texts(table);
      count = HeaderRows.count(rows, isBold(table, 0) && !isBold(table, 1));
    }
    int end = count;
    for (FlowCell cell : table.cells()) {
      if (cell.row() >= count) {
        break;
      }
      end = Math.max(end, cell.row() + cell.rowSpan());
    }
    return end <= DEEPEST && end < table.rows() ? end : count;
  }

  private static List<List<String>> texts(FlowTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < Math.min(table.rows(), JUDGED); r++) {
      rows.add(new ArrayList<>(Collections.nCopies(table.columns(), "")));
    }
    for (FlowCell cell : table.cells()) {
      if (cell.row() >= rows.size()) {
        break;
      }
      String text =
          String.join(" ", FlowWriter.linesOf(cell).stream().map(FlowLine::text).toList());
      rows.get(cell.row()).set(cell.column(), CellText.bare(text));
    }
    return rows;
  }

  private static boolean isBold(FlowTable table, int row) {
    List<FlowLine> lines =
        table.cells().stream()
            .takeWhile(cell -> cell.row() <= row)
            .filter(cell -> cell.row() == row)
            .flatMap(cell -> FlowWriter.linesOf(cell).stream())
            .toList();
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.style().bold());
  }
}
