package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

  /** Share of a side that must be ruled for it to be a wall. */
  private static final double WALL = 0.6;

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
      List<Rect> cells = new Lattice(group, xs, ys, reach).cells();
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

  /** The meshes between all lines of a group; meshes without a wall between them are one cell. */
  private static final class Lattice {

    private final List<Stroke> group;
    private final double[] xs;
    private final double[] ys;
    private final double reach;
    private final int columns;
    private final int[] home;

    Lattice(List<Stroke> group, double[] xs, double[] ys, double reach) {
      this.group = group;
      this.xs = xs;
      this.ys = ys;
      this.reach = reach;
      columns = xs.length - 1;
      home = new int[columns * (ys.length - 1)];
      Arrays.setAll(home, i -> i);
    }

    List<Rect> cells() {
      for (int r = 0; r < ys.length - 1; r++) {
        for (int c = 0; c < columns; c++) {
          if (c + 1 < columns && !walled(false, xs[c + 1], ys[r], ys[r + 1])) {
            join(r * columns + c, r * columns + c + 1);
          }
          if (r + 2 < ys.length && !walled(true, ys[r + 1], xs[c], xs[c + 1])) {
            join(r * columns + c, (r + 1) * columns + c);
          }
        }
      }
      Map<Integer, Rect> cells = new HashMap<>();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < home.length; i++) {
        int r = i / columns;
        int c = i % columns;
        Rect mesh = new Rect((int) xs[c], (int) ys[r], (int) xs[c + 1], (int) ys[r + 1]);
        int root = root(home, i);
        if (cells.merge(root, mesh, Rect::union) == mesh) {
          order.add(root);
        }
      }
      return order.stream().map(cells::get).toList();
    }

    private void join(int a, int b) {
      int x = root(home, a);
      int y = root(home, b);
      home[Math.max(x, y)] = Math.min(x, y);
    }

    private boolean walled(boolean level, double at, double from, double to) {
      double ruled = 0;
      for (Stroke stroke : group) {
        if (stroke.level() == level && Math.abs(stroke.at() - at) <= reach) {
          ruled += Math.max(0, Math.min(stroke.to(), to) - Math.max(stroke.from(), from));
        }
      }
      return ruled >= WALL * (to - from);
    }
  }
}
