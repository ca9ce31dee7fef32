package org.vanthu.corpus.table;

/**
 * Where a table's columns begin and end, and the size of letters with which their longest words
 * fit.
 *
 * @param at x of each edge, one more than there are columns
 * @param size of letters in points
 */
record ColumnEdges(double[] at, double size) {

  /** Between a cell's edges and its letters, in points. */
  static final double SIDE = 4;

  /** Letters smaller than this are not printed, in points; a wider table needs a lying page. */
  private static final double SMALLEST = 8;

  /** Steps by which letters shrink, in points. */
  private static final double STEP = 0.5;

  double left(int column) {
    return at[column];
  }

  double right(int column) {
    return at[column + 1];
  }

  /** Whether the table's longest words fit between the margins at a legible size. */
  static boolean fits(AnnexTable table, Surface surface, PageForm form) {
    return sum(narrowest(table, surface, SMALLEST)) <= form.room();
  }

  /** The edges of columns over the whole room; letters shrink as far as they must. */
  static ColumnEdges of(AnnexTable table, Surface surface, PageForm form) {
    double size = table.style().size();
    double[] narrowest = narrowest(table, surface, size);
    while (sum(narrowest) > form.room() && size > STEP) {
      size -= STEP;
      narrowest = narrowest(table, surface, size);
    }
    double rest = form.room() - sum(narrowest);
    double weights = table.weights().stream().mapToDouble(w -> w).sum();
    double[] at = new double[narrowest.length + 1];
    at[0] = form.left();
    for (int c = 0; c < narrowest.length; c++) {
      at[c + 1] = at[c] + narrowest[c] + rest * table.weights().get(c) / weights;
    }
    return new ColumnEdges(at, size);
  }

  private static double[] narrowest(AnnexTable table, Surface surface, double size) {
    double[] widths = new double[table.columns()];
    for (TableCell cell : table.cells()) {
      if (cell.columnSpan() == 1) {
        widths[cell.column()] = Math.max(widths[cell.column()], needed(cell, surface, size));
      }
    }
    for (TableCell cell : table.cells()) {
      double there = 0;
      for (int c = 0; c < cell.columnSpan(); c++) {
        there += widths[cell.column() + c];
      }
      if (cell.columnSpan() > 1 && there < needed(cell, surface, size)) {
        widths[cell.column() + cell.columnSpan() - 1] += needed(cell, surface, size) - there;
      }
    }
    return widths;
  }

  private static double needed(TableCell cell, Surface surface, double size) {
    return SetText.widest(surface, cell.marked(), cell.face(), size) + 2 * SIDE + 0.5;
  }

  private static double sum(double[] widths) {
    double sum = 0;
    for (double width : widths) {
      sum += width;
    }
    return sum;
  }
}
