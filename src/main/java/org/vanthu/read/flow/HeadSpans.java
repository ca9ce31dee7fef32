package org.vanthu.read.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The spans of a head whose cells were written out on a plain grid, where an empty place beside or
 * below a filled one belongs to it: a cell spans the empty columns after it that the next head row
 * splits, and the empty rows below it.
 */
public final class HeadSpans {

  /** A cell of the head; row and column count from 0. */
  public record Place(int row, int column, int rowSpan, int columnSpan) {}

  private final List<List<String>> rows;
  private final boolean[][] taken;
  private final List<Place> places = new ArrayList<>();

  private HeadSpans(List<List<String>> headRows) {
    rows = headRows;
    taken = new boolean[headRows.size()][headRows.isEmpty() ? 0 : headRows.getFirst().size()];
  }

  /** The cells of the head, by row, then column; they tile it. */
  public static List<Place> of(List<List<String>> headRows) {
    HeadSpans spans = new HeadSpans(headRows);
    for (int r = 0; r < headRows.size(); r++) {
      for (int c = 0; c < headRows.get(r).size(); c++) {
        if (!spans.taken[r][c]) {
          spans.place(r, c);
        }
      }
    }
    return List.copyOf(spans.places);
  }

  private void place(int row, int column) {
    boolean filled = !rows.get(row).get(column).isEmpty();
    int columnSpan = filled ? columnSpan(row, column) : 1;
    int rowSpan = 1;
    while (filled && row + rowSpan < rows.size() && isFree(row + rowSpan, column, columnSpan)) {
      rowSpan++;
    }
    for (int r = row; r < row + rowSpan; r++) {
      for (int c = column; c < column + columnSpan; c++) {
        taken[r][c] = true;
      }
    }
    places.add(new Place(row, column, rowSpan, columnSpan));
  }

  private int columnSpan(int row, int column) {
    if (row + 1 >= rows.size()) {
      return 1;
    }
    int span = 1;
    int columns = rows.get(row).size();
    for (int c = column + 1; c < columns && isFree(row, c, 1); c++) {
      if (!rows.get(row + 1).get(c).isEmpty()) {
        span = c + 1 - column;
      }
    }
    return span;
  }

  private boolean isFree(int row, int column, int width) {
    for (int c = column; c < column + width; c++) {
      if (taken[row][c] || !rows.get(row).get(c).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
