package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * A row below the head, with the cells that begin in it.
 *
 * @param cells from left to right, none that share a column
 */
record BodyRow(List<Cell> cells) {

  /**
   * What stands in a cell.
   *
   * @param rows that it spans
   * @param span columns that it spans
   */
  record Cell(int column, int span, int rows, Box box, List<Word> words) {

    Cell {
      words = List.copyOf(words);
    }

    private boolean meets(Cell other) {
      return column < other.column + other.span && other.column < column + span;
    }

    private Cell with(Cell other) {
      int from = Math.min(column, other.column);
      int to = Math.max(column + span, other.column + other.span);
      List<Word> all = new ArrayList<>(words);
      all.addAll(other.words);
      return new Cell(from, to - from, Math.max(rows, other.rows), box.union(other.box), all);
    }

    Cell over(int count) {
      return new Cell(column, span, count, box, words);
    }
  }

  BodyRow {
    cells = List.copyOf(cells);
  }

  static BodyRow of(List<Fragment> fragments) {
    List<Cell> cells = new ArrayList<>();
    for (Fragment fragment : fragments) {
      Cell own = new Cell(fragment.column(), fragment.span(), 1, fragment.box(), fragment.words());
      for (Cell other : List.copyOf(cells)) {
        if (other.meets(own)) {
          cells.remove(other);
          own = other.with(own);
        }
      }
      cells.add(own);
    }
    return new BodyRow(cells);
  }

  Optional<Cell> at(int column) {
    return cells.stream()
        .filter(c -> c.column() <= column && column < c.column() + c.span())
        .findFirst();
  }

  /** The row with a cell in place of what it meets. */
  BodyRow with(Cell cell) {
    List<Cell> all = new ArrayList<>(cells);
    all.removeIf(cell::meets);
    all.add(cell);
    return new BodyRow(all);
  }

  BodyRow without(int column) {
    return new BodyRow(cells.stream().filter(c -> c.column() != column).toList());
  }

  boolean spans() {
    return cells.stream().anyMatch(c -> c.span() > 1);
  }

  double top() {
    return cells.stream().mapToDouble(c -> c.box().top()).min().orElse(0);
  }

  double bottom() {
    return cells.stream().mapToDouble(c -> c.box().bottom()).max().orElse(0);
  }
}
