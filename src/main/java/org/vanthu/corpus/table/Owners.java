package org.vanthu.corpus.table;

import java.util.Arrays;
import java.util.List;

/** Which cell covers which place of a grid. */
final class Owners {

  private final int[][] owner;

  Owners(List<TableCell> cells, int rows, int columns) {
    owner = new int[rows][columns];
    for (int[] row : owner) {
      Arrays.fill(row, -1);
    }
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      for (int r = cell.row(); r <= cell.lastRow(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          if (owner[r][c] >= 0) {
            throw new IllegalArgumentException("two cells at row " + r + ", column " + c);
          }
          owner[r][c] = i;
        }
      }
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (owner[r][c] < 0) {
          throw new IllegalArgumentException("no cell at row " + r + ", column " + c);
        }
      }
    }
  }

  /** Index of the cell at a place. */
  int at(int row, int column) {
    return owner[row][column];
  }
}
