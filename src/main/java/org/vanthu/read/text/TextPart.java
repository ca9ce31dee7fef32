package org.vanthu.read.text;

import java.util.List;

/** A part of a plain text: every line that is not blank is in one. */
sealed interface TextPart {

  /** Lines without a blank one between them. */
  record Paragraph(List<SourceLine> lines) implements TextPart {

    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /** Lines whose cells stand side by side without being data: the head or foot of a letter. */
  record SideBySide(List<SourceLine> lines) implements TextPart {

    public SideBySide {
      lines = List.copyOf(lines);
    }
  }

  /** A table with all its lines, those between and beside its rows too. */
  record TabTable(List<TableLine> lines, int columns, int headerRows) implements TextPart {

    public TabTable {
      lines = List.copyOf(lines);
    }
  }

  /** A line of a table. */
  record TableLine(SourceLine line, LineRole role) {}

  /** What a line within a table is. */
  enum LineRole {
    ROW,
    /** A head that was said before and is said again after a page's end. */
    REPEATED_HEAD,
    /** A page number between two rows. */
    FURNITURE
  }
}
