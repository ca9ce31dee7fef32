package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;
import org.vanthu.truth.TableTruth.RowTruth;
import org.vanthu.truth.WordTruth;

/** Sets ruled tables over as many pages as they take, repeating the head on each. */
final class TableSetter {

  /** A cell to be set. */
  record CellSpec(String marked, int rowSpan, int columnSpan, Align align, Fonts.Face face) {

    static CellSpec of(String marked, Align align, Fonts.Face face) {
      return new CellSpec(marked, 1, 1, align, face);
    }
  }

  /** A body row with what it means. */
  record RowSpec(
      int level,
      String ordinal,
      String label,
      String province,
      Map<Integer, Long> vnd,
      List<CellSpec> cells) {}

  /**
   * A table.
   *
   * @param unit that caption or head states
   * @param widths of its columns in points
   * @param head header rows; a position covered by a span from above or from the left is left out
   */
  record TableSpec(
      String caption,
      String unit,
      double left,
      double[] widths,
      double size,
      List<List<CellSpec>> head,
      List<RowSpec> body) {}

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
    Map<Integer, Box> frames = new TreeMap<>();
    List<CellTruth> cells = new ArrayList<>(draw(table, head, headHeights, frames));
    List<RowTruth> meaning = new ArrayList<>();
    int row = table.head().size();
    for (RowSpec spec : table.body()) {
      List<Placed> line = placed(List.of(spec.cells()), 0);
      double[] height = heights(table, line, 1);
      if (setter.y + height[0] > setter.bottom()) {
        setter.page(setter.sheet().width, setter.sheet().height, true);
        draw(table, silent(head), headHeights, frames);
      }
      cells.addAll(shifted(draw(table, line, height, frames), row));
      meaning.add(meaning(spec, row, meaning));
      row++;
    }
    setter.ledger.table(
        new TableTruth(
            TableTruth.Kind.DATA,
            TableTruth.Ruling.RULED,
            row,
            table.widths().length,
            table.head().size(),
            table.caption(),
            table.unit(),
            frames.entrySet().stream()
                .map(frame -> Ledger.rounded(new Region(frame.getKey(), frame.getValue())))
                .toList(),
            cells,
            meaning));
  }

  private static RowTruth meaning(RowSpec spec, int row, List<RowTruth> before) {
    int parent =
        before.reversed().stream()
            .filter(r -> 0 < r.level() && r.level() < spec.level())
            .mapToInt(RowTruth::row)
            .findFirst()
            .orElse(-1);
    return new RowTruth(
        row, spec.level(), parent, spec.ordinal(), spec.label(), spec.province(), spec.vnd());
  }

  private static List<CellTruth> shifted(List<CellTruth> cells, int rows) {
    return cells.stream()
        .map(c ->
            new CellTruth(
                c.row() + rows, c.column(), c.rowSpan(), c.columnSpan(), c.text(), c.regions()))
        .toList();
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

  private List<CellTruth> draw(
      TableSpec table, List<Placed> cells, double[] heights, Map<Integer, Box> frames) {
    List<CellTruth> truth = new ArrayList<>();
    double top = setter.y;
    for (Placed cell : cells) {
      Setting setting = setting(table, cell);
      double cellTop = top + sum(heights, 0, cell.row());
      double height = sum(heights, cell.row(), cell.row() + cell.spec().rowSpan());
      Box box =
          new Box(setting.left() - PADDING, cellTop, setting.right() + PADDING, cellTop + height);
      frame(box.left(), box.top(), box.right(), box.bottom());
      frames.merge(setter.sheet().number, box, Box::union);
      MarkedText text = MarkedText.parse(cell.spec().marked());
      setter.y = cellTop + (height - setter.height(text, setting)) / 2;
      int before = setter.ledger.words().size();
      setter.set(text, setting);
      List<WordTruth> words = setter.ledger.words();
      truth.add(truth(cell, text.text(), words.subList(before, words.size())));
    }
    setter.y = top + sum(heights, 0, heights.length);
    return truth;
  }

  private static CellTruth truth(Placed cell, String text, List<WordTruth> words) {
    Map<Integer, Region> lines = new TreeMap<>();
    for (WordTruth word : words) {
      lines.merge(
          word.line(), word.region(), (a, b) -> new Region(a.page(), a.box().union(b.box())));
    }
    return new CellTruth(
        cell.row(),
        cell.column(),
        cell.spec().rowSpan(),
        cell.spec().columnSpan(),
        text,
        List.copyOf(lines.values()));
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

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }
}
