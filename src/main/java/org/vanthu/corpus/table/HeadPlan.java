package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.table.ColumnPlan.Role;
import org.vanthu.corpus.table.TableCell.Side;

/** The head of a table: names that neighbours share span over them, a row may number columns. */
final class HeadPlan {

  /** The row under the names that numbers the columns. */
  enum Numbering {
    NONE,
    /** (1) (2) (3)=(4)+(5) */
    BRACKETS,
    /** 1 2 3=4+5 */
    PLAIN,
    /** A B 1=2+3 2 3: columns of text by letters. */
    LETTERS
  }

  private final List<ColumnPlan> columns;
  private final Numbering numbering;
  private final int depth;

  HeadPlan(List<ColumnPlan> columns, Numbering numbering) {
    this.columns = columns;
    this.numbering = numbering;
    depth = columns.stream().mapToInt(column -> column.head().size()).max().orElse(1);
  }

  int rows() {
    return depth + (numbering == Numbering.NONE ? 0 : 1);
  }

  /** In reading order. */
  List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      int c = 0;
      while (c < columns.size()) {
        int next = c + 1;
        List<String> head = columns.get(c).head();
        if (level < head.size()) {
          boolean own = level == head.size() - 1;
          while (!own && next < columns.size() && shared(c, next, level)) {
            next++;
          }
          cells.add(cell(level, c, own ? depth - level : 1, next - c, head.get(level)));
        }
        c = next;
      }
    }
    for (int c = 0; numbering != Numbering.NONE && c < columns.size(); c++) {
      String text = number(c) + formula(c);
      cells.add(new TableCell(depth, c, 1, 1, text, Face.ITALIC, Side.CENTER, true));
    }
    return cells;
  }

  private static TableCell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new TableCell(row, column, rowSpan, columnSpan, text, Face.BOLD, Side.CENTER, true);
  }

  private boolean shared(int c, int next, int level) {
    List<String> here = columns.get(c).head();
    List<String> there = columns.get(next).head();
    return level < there.size() - 1
        && here.subList(0, level + 1).equals(there.subList(0, level + 1));
  }

  private String number(int column) {
    if (numbering == Numbering.LETTERS) {
      int figures = 0;
      while (figures < columns.size() && !columns.get(figures).numeric()) {
        figures++;
      }
      return column < figures
          ? Character.toString('A' + column)
          : Integer.toString(column - figures + 1);
    }
    String number = Integer.toString(column + 1);
    return numbering == Numbering.BRACKETS ? "(" + number + ")" : number;
  }

  private String formula(int column) {
    List<Integer> across = columns.get(column).across();
    return across.isEmpty()
        ? ""
        : "=" + across.stream().map(this::number).collect(Collectors.joining("+"));
  }

  /** Whether letters would do: text comes before all numbers. */
  static boolean lettersDo(List<ColumnPlan> columns) {
    boolean numbers = false;
    for (ColumnPlan column : columns) {
      numbers |= column.numeric();
      if (numbers && !column.numeric()) {
        return false;
      }
    }
    return numbers && columns.stream().anyMatch(column -> column.role() == Role.LABEL);
  }
}
