package org.vanthu.model;

import java.util.List;

/** A stretch of a page in reading order, before its text has offsets. */
public sealed interface Piece {

  /** Lines that belong together. */
  record Text(BlockKind kind, List<TextLine> lines) implements Piece {

    public Text {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a text has lines");
      }
    }
  }

  /** A table, with the lines that stand between its rows and belong to no cell. */
  record Table(Grid grid, List<Grid.Dropped> dropped) implements Piece {

    public Table {
      dropped = List.copyOf(dropped);
    }
  }
}
