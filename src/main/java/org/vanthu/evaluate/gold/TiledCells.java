package org.vanthu.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.truth.TableTruth.CellTruth;

/**
 * The cells of a table of which only those with text are told: rows and columns begin at 0, a
 * region that would lie on another goes on below it, and what nobody tells is empty cells.
 */
final class TiledCells {

  private final List<CellTruth> told = new ArrayList<>();

  void add(List<CellTruth> region) {
    boolean collides =
        region.stream().anyMatch(cell -> told.stream().anyMatch(t -> meets(t, cell)));
    int below = collides ? rows(told) - rows0(region) : 0;
    region.forEach(cell -> told.add(moved(cell, below, 0)));
  }

  private static boolean meets(CellTruth a, CellTruth b) {
    return a.row() < b.row() + b.rowSpan()
        && b.row() < a.row() + a.rowSpan()
        && a.column() < b.column() + b.columnSpan()
        && b.column() < a.column() + a.columnSpan();
  }

  private static CellTruth moved(CellTruth cell, int down, int across) {
    return new CellTruth(
        cell.row() + down,
        cell.column() + across,
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.regions());
  }

  private static int rows0(List<CellTruth> cells) {
    return cells.stream().mapToInt(CellTruth::row).min().orElse(0);
  }

  private static int rows(List<CellTruth> cells) {
    return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
  }

  int rows() {
    return rows(told) - rows0(told);
  }

  int columns() {
    return columns(told) - left();
  }

  private static int columns(List<CellTruth> cells) {
    return cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
  }

  private int left() {
    return told.stream().mapToInt(CellTruth::column).min().orElse(0);
  }

  List<CellTruth> all() {
    List<CellTruth> all = new ArrayList<>();
    boolean[][] covered = new boolean[rows()][columns()];
    for (CellTruth cell : told) {
      CellTruth placed = moved(cell, -rows0(told), -left());
      all.add(placed);
      for (int row = placed.row(); row < placed.row() + placed.rowSpan(); row++) {
        java.util.Arrays.fill(
            covered[row], placed.column(), placed.column() + placed.columnSpan(), true);
      }
    }
    for (int row = 0; row < covered.length; row++) {
      for (int column = 0; column < covered[row].length; column++) {
        if (!covered[row][column]) {
          all.add(new CellTruth(row, column, 1, 1, "", List.of()));
        }
      }
    }
    return all;
  }
}
