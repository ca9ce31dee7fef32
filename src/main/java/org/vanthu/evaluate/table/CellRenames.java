package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What it costs to make one cell into another; texts are compared once for each two of them. */
final class CellRenames {

  /** Pairs of different cells whose text distances are kept; more are computed each time. */
  private static final long KEPT = 64L << 20;

  private static final short UNKNOWN = -1;

  private final List<TableTree> cells;
  private final short[] distances;

  private final boolean whole;

  private CellRenames(List<TableTree> cells, boolean whole) {
    this.cells = cells;
    this.whole = whole;
    long pairs = (long) cells.size() * cells.size();
    distances = new short[pairs <= KEPT && !whole ? (int) pairs : 0];
    Arrays.fill(distances, UNKNOWN);
  }

  /** The same with texts that differ counted as wholly different. */
  CellRenames coarse() {
    return new CellRenames(cells, true);
  }

  /** Numbers for cells: equal cells have equal numbers. */
  static final class Numbers {

    private final boolean structureOnly;
    private final Map<TableTree, Integer> numbers = new HashMap<>();
    private final List<TableTree> cells = new ArrayList<>();

    Numbers(boolean structureOnly) {
      this.structureOnly = structureOnly;
    }

    int of(TableTree cell) {
      TableTree seen =
          structureOnly
              ? new TableTree(cell.tag(), cell.rowSpan(), cell.columnSpan(), "", List.of())
              : cell;
      Integer known = numbers.putIfAbsent(seen, cells.size());
      if (known == null) {
        cells.add(seen);
        return cells.size() - 1;
      }
      return known;
    }

    CellRenames renames() {
      return new CellRenames(List.copyOf(cells), false);
    }
  }

  double cost(int a, int b) {
    if (a == b) {
      return 0;
    }
    if (whole) {
      return 1;
    }
    TableTree first = cells.get(a);
    TableTree second = cells.get(b);
    if (!Teds.sameKind(first, second)) {
      return 1;
    }
    int longer = Math.max(first.text().length(), second.text().length());
    return (double) distance(a, b) / longer;
  }

  private int distance(int a, int b) {
    if (distances.length == 0) {
      return Teds.edits(cells.get(a).text(), cells.get(b).text());
    }
    int at = Math.min(a, b) * cells.size() + Math.max(a, b);
    if (distances[at] == UNKNOWN) {
      int distance = Teds.edits(cells.get(a).text(), cells.get(b).text());
      if (distance > Short.MAX_VALUE) {
        return distance;
      }
      distances[at] = (short) distance;
    }
    return distances[at];
  }
}
