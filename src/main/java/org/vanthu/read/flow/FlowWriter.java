package org.vanthu.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vanthu.model.BlockKind;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Failure;
import org.vanthu.model.Style;
import org.vanthu.read.flow.FlowNode.FlowBlock;
import org.vanthu.read.flow.FlowNode.FlowCell;
import org.vanthu.read.flow.FlowNode.FlowLine;
import org.vanthu.read.flow.FlowNode.FlowTable;

/**
 * Writes the document of flowing text. Blocks, rows and lines end with a line end, cells are parted
 * by tabs. Tables that only set text side by side become the blocks of their cells, row by row; a
 * table within a cell of data is part of the cell's text. Serves one document.
 */
public final class FlowWriter {

  private final DocumentBuilder builder = new DocumentBuilder();

  /** Nodes in reading order. */
  public Document write(List<FlowNode> nodes, List<Failure> failures) {
    int first = 0;
    int last = nodes.size() - 1;
    while (first < last && nodes.get(first) instanceof FlowBlock block && !isBody(block)) {
      first++;
    }
    while (last > first && nodes.get(last) instanceof FlowBlock block && !isBody(block)) {
      last--;
    }
    for (int i = 0; i < nodes.size(); i++) {
      node(nodes.get(i), i == first || i == last);
    }
    return builder.buildMarkup(failures);
  }

  private static boolean isBody(FlowBlock block) {
    return block.kind() == BlockKind.TEXT && !block.lines().isEmpty();
  }

  private void node(FlowNode node, boolean atEdge) {
    switch (node) {
      case FlowBlock block -> block(block);
      case FlowTable table -> {
        if (LayoutTables.isLayout(table, atEdge)) {
          table.cells().stream().flatMap(c -> c.content().stream()).forEach(n -> node(n, atEdge));
        } else {
          table(table);
        }
      }
    }
  }

  private void block(FlowBlock block) {
    if (block.lines().isEmpty()) {
      return;
    }
    startLine();
    builder.openBlock(block.kind(), block.path());
    lines(block.lines(), block.path());
    builder.closeBlock();
  }

  private void table(FlowTable table) {
    int headRows = TableHead.rows(table);
    startLine();
    builder.openTable(table.rows(), table.columns(), headRows);
    int row = 0;
    for (FlowCell cell : table.cells()) {
      if (cell != table.cells().getFirst()) {
        builder.gap(cell.row() == row ? "\t" : "\n");
      }
      row = cell.row();
      builder.openCell();
      lines(linesOf(cell), cell.path());
      CellRole role = row < headRows ? CellRole.HEADER : CellRole.BODY;
      builder.closeCell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), role, List.of());
    }
    builder.closeTable();
  }

  private void lines(List<FlowLine> lines, Optional<String> path) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        builder.gap("\n");
      }
      builder.markupLine(lines.get(i).text(), lines.get(i).style(), path);
    }
  }

  private void startLine() {
    if (builder.offset() > 0) {
      builder.gap("\n");
    }
  }

  /** The lines of a cell, those of tables in it row by row. */
  static List<FlowLine> linesOf(FlowCell cell) {
    return cell.content().stream().flatMap(FlowWriter::linesOf).toList();
  }

  private static Stream<FlowLine> linesOf(FlowNode node) {
    return switch (node) {
      case FlowBlock block -> block.lines().stream();
      case FlowTable table -> rowsAsLines(table).stream();
    };
  }

  private static List<FlowLine> rowsAsLines(FlowTable table) {
    List<FlowLine> rows = new ArrayList<>();
    LineCollector open = new LineCollector();
    int row = 0;
    for (FlowCell cell : table.cells()) {
      if (cell.row() != row) {
        open.endLine();
      } else if (!open.isEmpty()) {
        open.append("\t", Style.PLAIN);
      }
      row = cell.row();
      for (FlowLine line : linesOf(cell)) {
        open.append(open.last() == ' ' || open.last() == '\t' ? "" : " ", line.style());
        open.append(line.text(), line.style());
      }
    }
    rows.addAll(open.lines());
    return rows;
  }
}
