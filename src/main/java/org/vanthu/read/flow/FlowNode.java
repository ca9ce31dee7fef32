package org.vanthu.read.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Style;

/** A part of a flowing document, in reading order, before its text has offsets. */
public sealed interface FlowNode {

  /**
   * A line as it is to stand in the canonical text: in NFC, without white space around it, never
   * empty.
   */
  record FlowLine(String text, Style style) {

    public FlowLine {
      if (text.isEmpty() || !text.equals(text.strip())) {
        throw new IllegalArgumentException("a line has ink and nothing around it: " + text);
      }
    }
  }

  /**
   * A paragraph; without lines it is empty and leaves no trace.
   *
   * @param path part and element it came from
   */
  record FlowBlock(BlockKind kind, List<FlowLine> lines, Optional<String> path)
      implements FlowNode {

    public FlowBlock {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table of data, or one that sets text side by side.
   *
   * @param cells that tile rows × columns, by row, then column
   * @param markedHeadRows leading rows that the markup itself calls head
   */
  record FlowTable(int rows, int columns, int markedHeadRows, Border border, List<FlowCell> cells)
      implements FlowNode {

    public FlowTable {
      cells = List.copyOf(cells);
    }
  }

  /** A cell with all that stands in it; row and column count from 0. */
  record FlowCell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      List<FlowNode> content,
      Optional<String> path) {

    public FlowCell {
      content = List.copyOf(content);
    }
  }

  /** Whether lines are drawn around a table's cells. */
  enum Border {
    DRAWN,
    NONE,
    UNKNOWN
  }

  /** The blocks of a node; those of a table by its cells. */
  static Stream<FlowBlock> blocksOf(FlowNode node) {
    return switch (node) {
      case FlowBlock block -> Stream.of(block);
      case FlowTable table ->
          table.cells().stream()
              .flatMap(cell -> cell.content().stream())
              .flatMap(FlowNode::blocksOf);
    };
  }

  /** All that nodes say, line by line. */
  static String textOf(List<FlowNode> nodes) {
    return nodes.stream()
        .flatMap(FlowNode::blocksOf)
        .flatMap(block -> block.lines().stream())
        .map(FlowLine::text)
        .collect(Collectors.joining("\n"));
  }
}
