package org.vanthu.corpus.table;

import org.vanthu.corpus.Fonts.Face;

/**
 * A cell before it is set.
 *
 * @param row from 0, head counted
 * @param marked text with marks around its mentions
 * @param middle whether the text stands in the middle of its height, else at the top
 */
public record TableCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String marked,
    Face face,
    Side side,
    boolean middle) {

  /** Where lines stand between the edges. */
  public enum Side {
    LEFT,
    CENTER,
    RIGHT
  }

  int lastRow() {
    return row + rowSpan - 1;
  }

  TableCell moved(int rows) {
    return new TableCell(row + rows, column, rowSpan, columnSpan, marked, face, side, middle);
  }
}
