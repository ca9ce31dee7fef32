package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The meshes between all lines of a group; meshes without a wall between them are one cell. A cell
 * is a rectangle: where a wall has a gap, two cells would run together round a corner, and the gap
 * is closed.
 */
final class Meshes {

  /** Share of a side that must be ruled for it to be a wall. */
  private static final double WALL = 0.6;

  private final List<Stroke> group;
  private final double[] xs;
  private final double[] ys;
  private final double reach;
  private final int columns;
  private final int rows;
  private final int[] home;

  /**
   * @param xs where upright lines stand, ascending
   * @param ys where level lines stand, ascending
   * @param reach pixels by which a line may stand beside its place
   */
  Meshes(List<Stroke> group, double[] xs, double[] ys, double reach) {
    this.group = group;
    this.xs = xs;
    this.ys = ys;
    this.reach = reach;
    columns = xs.length - 1;
    rows = ys.length - 1;
    home = new int[columns * rows];
    Arrays.setAll(home, i -> i);
  }

  /** Meshes by row and column, both ends included. */
  private record Block(int top, int left, int bottom, int right) {

    Block with(int row, int column) {
      return new Block(
          Math.min(top, row),
          Math.min(left, column),
          Math.max(bottom, row),
          Math.max(right, column));
    }

    int meshes() {
      return (bottom - top + 1) * (right - left + 1);
    }
  }

  /** The cells, none over another, by their first mesh row by row. */
  List<Rect> cells() {
    Block all = new Block(0, 0, rows - 1, columns - 1);
    join(all, members(), false, false);
    closeCorners(true, false);
    closeCorners(false, true);
    closeCorners(true, true);
    Map<Integer, Rect> cells = new TreeMap<>();
    for (int i = 0; i < home.length; i++) {
      cells.merge(root(i), mesh(i / columns, i % columns), Rect::union);
    }
    return List.copyOf(cells.values());
  }

  private int[] members() {
    int[] members = new int[home.length];
    Arrays.setAll(members, i -> i);
    return members;
  }

  private Rect mesh(int r, int c) {
    return new Rect((int) xs[c], (int) ys[r], (int) xs[c + 1], (int) ys[r + 1]);
  }

  /** Parts what is no rectangle, with every wall that it has anywhere drawn through all of it. */
  private void closeCorners(boolean upright, boolean level) {
    Map<Integer, List<Integer>> cells = new TreeMap<>();
    for (int i = 0; i < home.length; i++) {
      cells.computeIfAbsent(root(i), k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> cell : cells.values()) {
      Block block = block(cell);
      if (block.meshes() > cell.size()) {
        int[] members = cell.stream().mapToInt(Integer::intValue).toArray();
        for (int member : members) {
          home[member] = member;
        }
        join(block, members, upright, level);
      }
    }
  }

  private Block block(List<Integer> cell) {
    int first = cell.getFirst();
    Block block = new Block(first / columns, first % columns, first / columns, first % columns);
    for (int mesh : cell) {
      block = block.with(mesh / columns, mesh % columns);
    }
    return block;
  }

  /** Joins neighbours of a block among the members. */
  private void join(Block block, int[] members, boolean upright, boolean level) {
    boolean[] within = new boolean[home.length];
    for (int member : members) {
      within[member] = true;
    }
    for (int mesh : members) {
      int r = mesh / columns;
      int c = mesh % columns;
      if (c < block.right() && within[mesh + 1] && !besideWalled(block, r, c, upright)) {
        join(mesh, mesh + 1);
      }
      if (r < block.bottom() && within[mesh + columns] && !belowWalled(block, r, c, level)) {
        join(mesh, mesh + columns);
      }
    }
  }

  private boolean besideWalled(Block block, int r, int c, boolean anywhere) {
    int from = anywhere ? block.top() : r;
    int to = anywhere ? block.bottom() : r;
    for (int row = from; row <= to; row++) {
      if (walled(false, xs[c + 1], ys[row], ys[row + 1])) {
        return true;
      }
    }
    return false;
  }

  private boolean belowWalled(Block block, int r, int c, boolean anywhere) {
    int from = anywhere ? block.left() : c;
    int to = anywhere ? block.right() : c;
    for (int column = from; column <= to; column++) {
      if (walled(true, ys[r + 1], xs[column], xs[column + 1])) {
        return true;
      }
    }
    return false;
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

  private void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    home[Math.max(x, y)] = Math.min(x, y);
  }

  private int root(int i) {
    int root = i;
    while (home[root] != root) {
      home[root] = home[home[root]];
      root = home[root];
    }
    return root;
  }
}
