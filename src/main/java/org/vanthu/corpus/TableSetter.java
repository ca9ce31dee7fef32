package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;

/** Sets ruled tables over as many pages as they take, repeating the head on each. */
final class TableSetter {

  /** A cell to be set. */
  record CellSpec(String marked, int rowSpan, int columnSpan, Align align, Fonts.Face face) {

    static CellSpec of(String marked, Align align, Fonts.Face face) {
      return new CellSpec(marked, 1, 1, align, face);
    }
  }

  /** A body row with what it means. */
  record RowSpec(int level, String label, Map<Integer, Long> vnd, List<CellSpec> cells) {}

  /**
   * A table.
   *
   * @param widths of its columns in points
   * @param head header rows; a position covered by a span from above or from the left is left out
   */
  record TableSpec(
      double left, double[] widths, double size, List<List<CellSpec>> head, List<RowSpec> body) {}

  private static final double PADDING = 3.5;
  private static final double LINE = 0.5;

  private record Placed(int row, int column, CellSpec spec) {}

  private final Typesetter setter;

  TableSetter(Typesetter setter) {
    this.setter = setter;
  }

  void set(TableSpec table) {
    List<Placed> head = placed(table.head(), 0);
    double[] headHeights = heights(table, head, table.head().size());
    draw(table, head, headHeights);
    List<Gold.CellItem> cells = new ArrayList<>(gold(head));
    List<Gold.RowItem> meaning = new ArrayList<>();
    int row = table.head().size();
    for (RowSpec spec : table.body()) {
      List<Placed> line = placed(List.of(spec.cells()), 0);
      double[] height = heights(table, line, 1);
      if (setter.y + height[0] > setter.bottom()) {
        setter.page(setter.sheet().width, setter.sheet().height, true);
        draw(table, silent(head), headHeights);
      }
      draw(table, line, height);
      cells.addAll(gold(placed(List.of(spec.cells()), row)));
      meaning.add(new Gold.RowItem(row, spec.level(), spec.label(), spec.vnd()));
      row++;
    }
    setter.gold.tables.add(
        new Gold.TableItem(row, table.widths().length, table.head().size(), cells, meaning));
  }

  private static List<Placed> placed(List<List<CellSpec>> rows, int firstRow) {
    List<Placed> placed = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (CellSpec spec : rows.get(r)) {
        while (covered(placed, firstRow + r, column)) {
          column++;
        }
        placed.add(new Placed(firstRow + r, column, spec));
        column += spec.columnSpan();
      }
    }
    return placed;
  }

  private static boolean covered(List<Placed> placed, int row, int column) {
    return placed.stream()
        .anyMatch(p ->
            p.row() <= row
                && row < p.row() + p.spec().rowSpan()
                && p.column() <= column
                && column < p.column() + p.spec().columnSpan());
  }

  /** The repeated head is on the page but counts neither as cells nor as mentions. */
  private static List<Placed> silent(List<Placed> head) {
    return head.stream().map(p -> new Placed(p.row(), p.column(), plain(p.spec()))).toList();
  }

  private static CellSpec plain(CellSpec spec) {
    String text = MarkedText.parse(spec.marked()).text();
    return new CellSpec(text, spec.rowSpan(), spec.columnSpan(), spec.align(), spec.face());
  }

  private double[] heights(TableSpec table, List<Placed> cells, int rows) {
    double[] heights = new double[rows];
    for (Placed cell : cells) {
      Setting setting = setting(table, cell);
      MarkedText text = MarkedText.parse(cell.spec().marked());
      double needed = setter.height(text, setting) + 2 * PADDING;
      int last = cell.row() + cell.spec().rowSpan() - 1;
      double before = 0;
      for (int r = cell.row(); r < last; r++) {
        before += heights[r];
      }
      heights[last] = Math.max(heights[last], needed - before);
    }
    return heights;
  }

  private void draw(TableSpec table, List<Placed> cells, double[] heights) {
    double top = setter.y;
    for (Placed cell : cells) {
      Setting setting = setting(table, cell);
      double cellTop = top + sum(heights, 0, cell.row());
      double height = sum(heights, cell.row(), cell.row() + cell.spec().rowSpan());
      frame(setting.left() - PADDING, cellTop, setting.right() + PADDING, cellTop + height);
      MarkedText text = MarkedText.parse(cell.spec().marked());
      setter.y = cellTop + (height - setter.height(text, setting)) / 2;
      setter.set(text, setting);
    }
    setter.y = top + sum(heights, 0, heights.length);
  }

  private void frame(double left, double top, double right, double bottom) {
    Sheet sheet = setter.sheet();
    sheet.horizontal(top, left, right, LINE);
    sheet.horizontal(bottom, left, right, LINE);
    sheet.vertical(left, top, bottom, LINE);
    sheet.vertical(right, top, bottom, LINE);
  }

  private static Setting setting(TableSpec table, Placed cell) {
    double left = table.left() + sum(table.widths(), 0, cell.column());
    double width = sum(table.widths(), cell.column(), cell.column() + cell.spec().columnSpan());
    return new Setting(
        cell.spec().face(),
        table.size(),
        cell.spec().align(),
        left + PADDING,
        left + width - PADDING,
        0,
        Sheet.Ink.PRINT);
  }

  private static List<Gold.CellItem> gold(List<Placed> cells) {
    return cells.stream()
        .map(p ->
            new Gold.CellItem(
                p.row(),
                p.column(),
                p.spec().rowSpan(),
                p.spec().columnSpan(),
                MarkedText.parse(p.spec().marked()).text()))
        .toList();
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }
}
