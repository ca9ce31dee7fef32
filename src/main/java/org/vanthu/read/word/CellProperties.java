package org.vanthu.read.word;

import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;

/** What a cell says of itself ({@code tcPr}); a cell without it stands alone. */
final class CellProperties {

  private static final int WIDEST = 1_000;

  private int span = 1;
  private String down = "";
  private String across = "";
  private long edges;

  /** Reads a {@code tcPr}, which is closed afterwards. */
  void read(XmlCursor cursor) throws XMLStreamException, RefusedException {
    cursor.eachChild(name -> {
      switch (name) {
        case "gridSpan" -> span = Math.clamp(cursor.number("val", 1), 1, WIDEST);
        case "vMerge" -> down = cursor.attribute("val", "continue");
        case "hMerge" -> across = cursor.attribute("val", "continue");
        case "tcBorders" -> edges = Borders.read(cursor).count();
        default -> {}
      }
    });
  }

  /** Columns of the grid. */
  int span() {
    return span;
  }

  boolean isMerged() {
    return !down.isEmpty();
  }

  boolean goesOnDown() {
    return down.equals("continue");
  }

  boolean goesOnAcross() {
    return across.equals("continue");
  }

  /** How many of its edges are drawn. */
  long edges() {
    return edges;
  }
}
