package org.vanthu.evaluate.table;

import java.util.List;

/** Rows and their cells in postorder, counted from 1: the cells of a row, then the row. */
final class RowNodes {

  private static final int ROW = -1;

  private final int[] cells;
  private final int[] before;
  private final int[][] rows;
  private final int longestRow;

  /**
   * @param table numbers of the cells, by row
   */
  RowNodes(List<int[]> table) {
    int size = table.size() + table.stream().mapToInt(row -> row.length).sum();
    cells = new int[size + 1];
    before = new int[size + 1];
    rows = new int[size + 1][];
    int longest = 0;
    int at = 0;
    for (int[] row : table) {
      int first = at;
      for (int cell : row) {
        at++;
        cells[at] = cell;
        before[at] = at - 1;
      }
      at++;
      cells[at] = ROW;
      before[at] = first;
      rows[at] = row;
      longest = Math.max(longest, row.length);
    }
    longestRow = longest;
  }

  int size() {
    return cells.length - 1;
  }

  /** Number of cells of the longest row. */
  int longestRow() {
    return longestRow;
  }

  boolean isRow(int node) {
    return cells[node] == ROW;
  }

  int cell(int node) {
    return cells[node];
  }

  int[] row(int node) {
    return rows[node];
  }

  /** Number of nodes before the subtree of a node. */
  int before(int node) {
    return before[node];
  }
}
