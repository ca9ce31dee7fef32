package org.vanthu.read.flow;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tells tables that only set text side by side (the head of a letter, its foot) from tables of
 * data.
 */
public final class LayoutTables {

  /** Columns that a letter's head or foot has at most, with an empty one in the middle. */
  private static final int COLUMNS = 3;

  /** Rows that a letter's head or foot has at most. */
  public static final int ROWS = 8;

  private static final List<String> HEAD_OR_FOOT =
      List.of("conghoaxahoichunghiavietnam", "doclaptudohanhphuc", "dangcongsanvietnam");

  private LayoutTables() {}

  /** Whether the cells, row by row, are those of a letter's head or foot. */
  public static boolean isLetterHeadOrFoot(int rows, int columns, List<String> cells) {
    return rows <= ROWS && columns <= COLUMNS && folded(cells).anyMatch(LayoutTables::isSign);
  }

  private static Stream<String> folded(List<String> cells) {
    return cells.stream().map(CellText::folded);
  }

  private static boolean isSign(String cell) {
    return cell.startsWith("noinhan") || HEAD_OR_FOOT.stream().anyMatch(cell::contains);
  }
}
