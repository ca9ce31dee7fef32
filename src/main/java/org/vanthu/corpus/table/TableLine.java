package org.vanthu.corpus.table;

import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.table.TableCell.Side;

/**
 * A paragraph above or under a table.
 *
 * @param marked text with marks around its mentions
 * @param size of its letters in points
 */
public record TableLine(String marked, Face face, Side side, double size, Role role) {

  /** What it says about the table. */
  public enum Role {
    /** Part of its caption. */
    TITLE,
    UNIT,
    /** Neither: "(Kèm theo …)", "Biểu số 1", notes under the table. */
    OTHER
  }

  public static TableLine title(String marked) {
    return new TableLine(marked, Face.BOLD, Side.CENTER, 13, Role.TITLE);
  }

  /** A line over the title that is no part of the caption: "PHỤ LỤC I". */
  public static TableLine heading(String marked) {
    return new TableLine(marked, Face.BOLD, Side.CENTER, 13, Role.OTHER);
  }

  /** A line over all at the right: "Biểu số 02". */
  static TableLine form(String marked) {
    return new TableLine(marked, Face.BOLD, Side.RIGHT, 11, Role.OTHER);
  }

  /** A line between the title and the unit: "(Kèm theo …)". */
  public static TableLine aside(String marked) {
    return new TableLine(marked, Face.ITALIC, Side.CENTER, 12.5, Role.OTHER);
  }

  static TableLine unit(String text) {
    return new TableLine(text, Face.ITALIC, Side.RIGHT, 12, Role.UNIT);
  }

  static TableLine note(String marked) {
    return new TableLine(marked, Face.ITALIC, Side.LEFT, 11, Role.OTHER);
  }
}
