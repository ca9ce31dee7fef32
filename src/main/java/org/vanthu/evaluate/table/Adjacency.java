package org.vanthu.evaluate.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.table.PlainTable.PlainCell;

/**
 * The relations of neighbouring cells by which the ICDAR-2013 competition compared tables (Göbel,
 * Hassan, Oro, Orsi 2012): every cell with text and the next one with text to its right and below,
 * empty cells between them skipped. Texts are compared without white space; relations are compared
 * as multisets of direction and both texts.
 */
final class Adjacency {

  private Adjacency() {}

  static Score.Counts compare(PlainTable truth, PlainTable found) {
    Map<String, Integer> wanted = relations(truth);
    Map<String, Integer> said = relations(found);
    int right = 0;
    for (var relation : wanted.entrySet()) {
      right += Math.min(relation.getValue(), said.getOrDefault(relation.getKey(), 0));
    }
    return new Score.Counts(right, size(wanted) - right, size(said) - right);
  }

  static int size(PlainTable table) {
    return size(relations(table));
  }

  private static int size(Map<String, Integer> relations) {
    return relations.values().stream().mapToInt(Integer::intValue).sum();
  }

  private record Neighbours(PlainCell first, PlainCell second, boolean across) {

    String key() {
      return (across ? "right " : "below ") + bare(first) + "\t" + bare(second);
    }

    private static String bare(PlainCell cell) {
      return cell.text().replace(" ", "");
    }
  }

  private static Map<String, Integer> relations(PlainTable table) {
    @Nullable PlainCell[][] grid = grid(table);
    Set<Neighbours> pairs = new LinkedHashSet<>();
    for (PlainCell[] row : grid) {
      neighbours(row, true, pairs);
    }
    for (int column = 0; column < table.columns(); column++) {
      PlainCell[] cells = new PlainCell[table.rows()];
      for (int row = 0; row < cells.length; row++) {
        cells[row] = grid[row][column];
      }
      neighbours(cells, false, pairs);
    }
    Map<String, Integer> relations = new HashMap<>();
    pairs.forEach(pair -> relations.merge(pair.key(), 1, Integer::sum));
    return relations;
  }

  private static void neighbours(
      @Nullable PlainCell[] line, boolean across, Set<Neighbours> pairs) {
    PlainCell last = null;
    for (PlainCell cell : line) {
      if (cell != null && cell != last) {
        if (last != null) {
          pairs.add(new Neighbours(last, cell, across));
        }
        last = cell;
      }
    }
  }

  /** The cells with text by row and column; a spanning cell stands everywhere it covers. */
  private static @Nullable PlainCell[][] grid(PlainTable table) {
    PlainCell[][] grid = new PlainCell[table.rows()][table.columns()];
    for (PlainCell cell : table.cells()) {
      int bottom = Math.min(table.rows(), cell.row() + cell.rowSpan());
      int right = Math.min(table.columns(), cell.column() + cell.columnSpan());
      for (int row = cell.row(); row < bottom && !cell.text().isEmpty(); row++) {
        for (int column = cell.column(); column < right; column++) {
          grid[row][column] = cell;
        }
      }
    }
    return grid;
  }
}
