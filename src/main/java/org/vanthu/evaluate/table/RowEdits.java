package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tree edit distance of two lists of rows, as Zhang and Shasha's recursion gives it. Equal rows
 * at both ends are left out (with insertion and deletion at 1 some cheapest mapping maps equal
 * first or last subtrees onto each other); the rest is computed in a band about the diagonal that
 * is doubled until the distance lies within it (after Ukkonen 1985): nodes whose numbers differ by
 * k cost k insertions or deletions.
 */
final class RowEdits {

  private static final double FAR = Double.MAX_VALUE / 4;
  private static final int FIRST_BAND = 64;

  /**
   * Product of band and nodes up to which texts are compared letter by letter; in larger tables
   * that differ more, texts that differ count as wholly different, so that the distance is an upper
   * bound. Raising it takes time with the product.
   */
  private static final long EXACT = 12_000_000;

  private final RowNodes a;
  private final RowNodes b;
  private final CellRenames renames;

  private RowEdits(RowNodes a, RowNodes b, CellRenames renames) {
    this.a = a;
    this.b = b;
    this.renames = renames;
  }

  /**
   * The distance.
   *
   * @param truth rows whose children are cells without children
   * @param prediction alike
   */
  static double between(List<TableTree> truth, List<TableTree> prediction, boolean structureOnly) {
    CellRenames.Numbers numbers = new CellRenames.Numbers(structureOnly);
    List<int[]> first = rows(truth, numbers);
    List<int[]> second = rows(prediction, numbers);
    int start = 0;
    int shorter = Math.min(first.size(), second.size());
    while (start < shorter && Arrays.equals(first.get(start), second.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && Arrays.equals(first.get(first.size() - 1 - end), second.get(second.size() - 1 - end))) {
      end++;
    }
    RowNodes a = new RowNodes(first.subList(start, first.size() - end));
    RowNodes b = new RowNodes(second.subList(start, second.size() - end));
    return new RowEdits(a, b, numbers.renames()).distance();
  }

  private static List<int[]> rows(List<TableTree> rows, CellRenames.Numbers numbers) {
    List<int[]> numbered = new ArrayList<>();
    for (TableTree row : rows) {
      numbered.add(row.children().stream().mapToInt(numbers::of).toArray());
    }
    return numbered;
  }

  private double distance() {
    int most = Math.max(a.size(), b.size());
    for (int band = FIRST_BAND + Math.abs(a.size() - b.size()); ; band *= 2) {
      boolean coarse = (long) Math.min(band, most) * most > EXACT;
      RowEdits edits = coarse ? new RowEdits(a, b, renames.coarse()) : this;
      double distance = edits.within(Math.min(band, most));
      if (distance <= band || band >= most) {
        return distance;
      }
    }
  }

  private double within(int band) {
    double[][] ring = new double[a.longestRow() + 2][b.size() + 1];
    for (int x = 0; x <= a.size(); x++) {
      double[] now = ring[x % ring.length];
      Arrays.fill(now, FAR);
      int to = Math.min(b.size(), x + band);
      if (x == 0) {
        Arrays.setAll(now, y -> y <= to ? y : FAR);
      } else {
        double[] above = ring[(x - 1) % ring.length];
        double[] before = ring[a.before(x) % ring.length];
        fill(x, Math.max(0, x - band), to, now, above, before);
      }
    }
    return ring[a.size() % ring.length][b.size()];
  }

  private void fill(int x, int from, int to, double[] now, double[] above, double[] before) {
    for (int y = from; y <= to; y++) {
      double best = y == 0 ? x : Math.min(above[y], now[y - 1]) + 1;
      if (y > 0 && before[b.before(y)] < best) {
        best = Math.min(best, before[b.before(y)] + subtree(x, y));
      }
      now[y] = best;
    }
  }

  private double subtree(int x, int y) {
    if (!a.isRow(x) && !b.isRow(y)) {
      return renames.cost(a.cell(x), b.cell(y));
    }
    if (a.isRow(x) && b.isRow(y)) {
      return cells(a.row(x), b.row(y));
    }
    return a.isRow(x) ? lone(b.cell(y), a.row(x), false) : lone(a.cell(x), b.row(y), true);
  }

  /** A cell against a whole row: it is one of its cells at best, all else is added or removed. */
  private double lone(int cell, int[] row, boolean cellOfTruth) {
    double least = 1;
    for (int other : row) {
      least = Math.min(least, cellOfTruth ? renames.cost(cell, other) : renames.cost(other, cell));
    }
    return row.length + least;
  }

  /** Two rows: their cells as sequences. */
  private double cells(int[] first, int[] second) {
    double[] row = new double[second.length + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length; i++) {
      double diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length; j++) {
        double renamed = diagonal + renames.cost(first[i - 1], second[j - 1]);
        diagonal = row[j];
        row[j] = Math.min(renamed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length];
  }
}
