package org.vanthu.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vanthu.model.BlockKind;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Grid;
import org.vanthu.model.Piece;
import org.vanthu.model.TextLine;

/** Writes pieces into a document, each parted from the one before by an empty line. */
final class PieceWriter {

  private final DocumentBuilder builder;

  PieceWriter(DocumentBuilder builder) {
    this.builder = builder;
  }

  void write(Piece piece) {
    if (builder.offset() > 0) {
      builder.gap("\n\n");
    }
    switch (piece) {
      case Piece.Text text -> writeBlock(text.kind(), text.lines());
      case Piece.Table table -> writeTable(table.grid(), table.dropped());
    }
  }

  private void writeBlock(BlockKind kind, List<TextLine> lines) {
    builder.openBlock(kind, Optional.empty());
    lines.forEach(builder::line);
    builder.closeBlock();
  }

  private void writeTable(Grid grid, List<Grid.Dropped> dropped) {
    Map<Integer, List<Grid.GridCell>> rows =
        grid.cells().stream()
            .sorted(Comparator.comparingInt(Grid.GridCell::column))
            .collect(Collectors.groupingBy(Grid.GridCell::row, TreeMap::new, Collectors.toList()));
    builder.openTable(grid.rows(), grid.columns(), grid.headerRows());
    for (int row = 0; row < grid.rows(); row++) {
      if (row > 0) {
        builder.gap("\n");
      }
      writeDropped(dropped, row);
      writeRow(rows.getOrDefault(row, List.of()));
    }
    writeDropped(dropped, grid.rows());
    builder.closeTable();
  }

  private void writeRow(List<Grid.GridCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        builder.gap("\t");
      }
      Grid.GridCell cell = cells.get(i);
      builder.openCell();
      cell.lines().forEach(builder::line);
      builder.closeCell(
          cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.role(), cell.areas());
    }
  }

  private void writeDropped(List<Grid.Dropped> dropped, int beforeRow) {
    for (Grid.Dropped lines : dropped) {
      if (lines.beforeRow() == beforeRow && !lines.lines().isEmpty()) {
        writeBlock(BlockKind.FURNITURE, lines.lines());
        builder.gap("\n");
      }
    }
  }
}
