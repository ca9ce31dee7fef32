package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the cells that crossing lines enclose, so that each can be read by itself. It knows nothing
 * of rows, columns and headers; that is for tables to say.
 */
final class CellFinder {

  /** Fewest cells that make a table. Lower makes tables of boxed headings and of letters' stems. */
  static final int LEAST_CELLS = 6;

  /** How far a line may end before the one it meets, in inches. */
  private static final double REACH = 0.04;

  private CellFinder() {}

  /**
   * A table's cells.
   *
   * @param strokes that draw it
   */
  record Ruled(List<Rect> cells, List<Stroke> strokes) {

    Ruled {
      cells = List.copyOf(cells);
      strokes = List.copyOf(strokes);
    }

    Rect area() {
      return cells.stream().reduce(Rect::union).orElseThrow();
    }
  }

  static List<Ruled> find(List<Stroke> strokes, double dotsPerInch) {
    double reach = REACH * dotsPerInch;
    List<Ruled> tables = new ArrayList<>();
    for (List<Stroke> group : groups(strokes, reach)) {
      double[] xs = positions(group, false, reach);
      double[] ys = positions(group, true, reach);
      if (xs.length < 2 || ys.length < 2) {
        continue;
      }
      List<Rect> cells = new Meshes(group, xs, ys, reach).cells();
      if (cells.size() >= LEAST_CELLS) {
        tables.add(new Ruled(cells, group));
      }
    }
    return tables;
  }

  /** Lines that hang together by crossings. */
  private static List<List<Stroke>> groups(List<Stroke> strokes, double reach) {
    int[] home = new int[strokes.size()];
    Arrays.setAll(home, i -> i);
    for (int i = 0; i < home.length; i++) {
      for (int j = 0; j < i; j++) {
        if (strokes.get(i).crosses(strokes.get(j), reach)) {
          int a = root(home, i);
          int b = root(home, j);
          home[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    Map<Integer, List<Stroke>> groups = new TreeMap<>();
    for (int i = 0; i < home.length; i++) {
      groups.computeIfAbsent(root(home, i), k -> new ArrayList<>()).add(strokes.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static int root(int[] home, int i) {
    int root = i;
    while (home[root] != root) {
      home[root] = home[home[root]];
      root = home[root];
    }
    return root;
  }

  private static double[] positions(List<Stroke> group, boolean level, double reach) {
    double[] all =
        group.stream().filter(s -> s.level() == level).mapToDouble(Stroke::at).sorted().toArray();
    List<Double> distinct = new ArrayList<>();
    for (double at : all) {
      if (distinct.isEmpty() || at - distinct.getLast() > reach) {
        distinct.add(at);
      }
    }
    return distinct.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
