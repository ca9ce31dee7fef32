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

  /** Share of the room that longest words must leave; more turns more tables on their side. */
  private static final double FOR_TEXTS = 0.2;

  /** Steps by which letters shrink, in points. */
  private static final double STEP = 0.5;

  double left(int column) {
    return at[column];
  }

  double right(int column) {
    return at[column + 1];
  }

  /** Whether the table fits between the margins at a legible size, with room for its texts. */
  static boolean fits(AnnexTable table, Surface surface, PageForm form) {
    double narrowest = sum(narrowest(table, widest(table, surface), SMALLEST));
    return narrowest <= (1 - FOR_TEXTS) * form.room();
  }

  /** The edges of columns over the whole room; letters shrink as far as they must. */
  static ColumnEdges of(AnnexTable table, Surface surface, PageForm form) {
    double[] widest = widest(table, surface);
    double size = table.style().size();
    double[] narrowest = narrowest(table, widest, size);
    while (sum(narrowest) > form.room() && size > STEP) {
      size -= STEP;
      narrowest = narrowest(table, widest, size);
    }
    double rest = form.room() - sum(narrowest);
    double weights = sum(table.weights().stream().mapToDouble(weight -> weight).toArray());
    double[] at = new double[narrowest.length + 1];
    at[0] = form.left();
    for (int c = 0; c < narrowest.length; c++) {
      at[c + 1] = at[c] + narrowest[c] + rest * table.weights().get(c) / weights;
    }
    return new ColumnEdges(at, size);
  }

  /** Width of each cell's longest word at one point; widths grow with the size. */
  private static double[] widest(AnnexTable table, Surface surface) {
    return table.cells().stream()
        .mapToDouble(cell -> SetText.widest(surface, cell.marked(), cell.face(), 1))
        .toArray();
  }

  private static double[] narrowest(AnnexTable table, double[] widest, double size) {
    double[] widths = new double[table.columns()];
    for (int i = 0; i < widest.length; i++) {
      TableCell cell = table.cells().get(i);
      if (cell.columnSpan() == 1) {
        widths[cell.column()] = Math.max(widths[cell.column()], needed(widest[i], size));
      }
    }
    for (int i = 0; i < widest.length; i++) {
      TableCell cell = table.cells().get(i);
      double there = 0;
      for (int c = 0; c < cell.columnSpan(); c++) {
        there += widths[cell.column() + c];
      }
      if (cell.columnSpan() > 1 && there < needed(widest[i], size)) {
        widths[cell.column() + cell.columnSpan() - 1] += needed(widest[i], size) - there;
      }
    }
    return widths;
  }

  private static double needed(double widest, double size) {
    return widest * size + 2 * SIDE + 0.5;
  }

  private static double sum(double[] widths) {
    double sum = 0;
    for (double width : widths) {
      sum += width;
    }
    return sum;
  }
}
