package org.vanthu.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowNode.FlowCell;

/** A cell that grows while the cells merged with it are met. */
final class WordCell {

  private final int row;
  private final int column;
  private final Optional<String> path;
  private final List<FlowNode> content;
  private int rowSpan = 1;
  private int columnSpan;

  WordCell(int row, int column, int columnSpan, List<FlowNode> content, Optional<String> path) {
    this.row = row;
    this.column = column;
    this.columnSpan = columnSpan;
    this.content = new ArrayList<>(content);
    this.path = path;
  }

  boolean endsAt(int nextRow) {
    return row + rowSpan == nextRow;
  }

  /** Takes in the cell below it; what that holds is kept, though Word hides it. */
  void deepen(List<FlowNode> more) {
    rowSpan++;
    content.addAll(more);
  }

  /** Takes in the cell after it. */
  void widen(int columns, List<FlowNode> more) {
    columnSpan += columns;
    content.addAll(more);
  }

  FlowCell placed() {
    return new FlowCell(row, column, rowSpan, columnSpan, content, path);
  }
}
