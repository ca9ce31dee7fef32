package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells which lines of a table are one row. Where cells have a leading of their own, narrower than
 * the white between rows, lines of one column at that leading are a cell, and cells beside each
 * other are a row, however they are aligned. Elsewhere every line is a row but for what goes on in
 * a cell whose line was full. A figure is whole in its line.
 */
final class RowJoiner {

  /** Part of a line's height that lies beside the line above, from which both are of one row. */
  private static final double BESIDE = 0.3;

  private final List<Band> bands;
  private final List<ColumnShape> shapes = new ArrayList<>();
  private final Rules rules;
  private final double em;
  private final boolean marked;
  private final boolean[] ruled;
  private final GoingOn goingOn;
  private final double leading;

  RowJoiner(List<Band> bands, int columns, Rules rules) {
    this.bands = bands;
    this.rules = rules;
    for (int c = 0; c < columns; c++) {
      shapes.add(ColumnShape.of(c, bands));
    }
    marked = Marks.in(bands);
    em = Alleys.median(bands.stream().mapToDouble(b -> b.line().em()).toArray());
    goingOn = new GoingOn(shapes, marked, em);
    ruled = ruled();
    leading = ruledRows() ? Double.MAX_VALUE : new Leading(bands, shapes, marked, em).most();
  }

  /** The rows from top to bottom, with what spans several of them. */
  List<BodyRow> cells() {
    SplitRows split = new SplitRows(shapes.size(), leading, em);
    List<BodyRow> all = rows().stream().flatMap(row -> split.of(row).stream()).toList();
    return new RowSpans(shapes.size(), em).of(all);
  }

  /** The rows from top to bottom, each of one line at least, the lines from top to bottom. */
  List<List<Band>> rows() {
    List<Row> cells = leading > -Double.MAX_VALUE ? byLeading() : singles();
    List<Row> rows = new ArrayList<>();
    for (Row next : cells) {
      boolean joins =
          !rows.isEmpty() && !parted(rows.getLast(), next) && joins(rows.getLast(), next);
      if (joins) {
        rows.getLast().add(next);
      } else {
        rows.add(next);
      }
    }
    return rows.stream().map(Row::bands).toList();
  }

  private List<Row> singles() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      rows.add(new Row(i, bands.get(i)));
    }
    return rows;
  }

  /** Lines that are joined by a cell, from top to bottom of their first lines. */
  private List<Row> byLeading() {
    List<Row> rows = singles();
    int[] root = IntStream.range(0, bands.size()).toArray();
    for (int column = 0; column < shapes.size(); column++) {
      int above = -1;
      for (int i = 0; i < bands.size(); i++) {
        if (bands.get(i).at(column).isEmpty()) {
          continue;
        }
        if (above >= 0 && inCell(above, i, column)) {
          join(root, rows, above, i);
        }
        above = i;
      }
    }
    return IntStream.range(0, root.length)
        .filter(i -> root[i] == i)
        .mapToObj(rows::get)
        .sorted(Comparator.comparingDouble(Row::top))
        .toList();
  }

  private void join(int[] root, List<Row> rows, int above, int below) {
    int whole = find(root, above);
    int part = find(root, below);
    Row upper = rows.get(whole);
    Row lower = rows.get(part);
    if (whole != part && !parted(upper, lower) && !apart(upper, lower)) {
      upper.add(lower);
      root[part] = whole;
    }
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private boolean inCell(int above, int below, int column) {
    Fragment first = bands.get(above).at(column).orElseThrow();
    Fragment second = bands.get(below).at(column).orElseThrow();
    boolean rest =
        !bands.get(below).keyed() && bands.get(below).filled() < bands.get(above).filled();
    boolean figures = first.numeric() && second.numeric() && shapes.get(column).numeric();
    return second.box().top() - first.box().bottom() <= leading
        && (!figures || rest)
        && first.span() == 1
        && second.span() == 1;
  }

  private boolean joins(Row row, Row next) {
    if (apart(row, next)) {
      return false;
    }
    double beside = row.bottom() - next.top();
    if (beside > BESIDE * next.firstBand().line().box().height()) {
      return leading > -Double.MAX_VALUE || row.clear(next);
    }
    return leading == Double.MAX_VALUE || leading == -Double.MAX_VALUE && goingOn.goesOn(row, next);
  }

  /** Whether two runs of lines have each its own mark, or figures in one column. */
  private boolean apart(Row row, Row next) {
    if (marked && row.keyed() && next.keyed()) {
      return true;
    }
    boolean rest = !next.keyed() && next.filled() < row.filled();
    return !rest && next.figures().stream().anyMatch(c -> shapes.get(c).numeric() && row.figure(c));
  }

  private boolean[] ruled() {
    boolean[] between = new boolean[bands.size()];
    double left = bands.stream().mapToDouble(b -> b.line().box().left()).min().orElse(0);
    double right = bands.stream().mapToDouble(b -> b.line().box().right()).max().orElse(0);
    for (int i = 1; i < bands.size(); i++) {
      double above = bands.get(i - 1).line().box().centerY();
      double below = bands.get(i).line().box().centerY();
      between[i] = !rules.across(above, below, left, right).isEmpty();
    }
    return between;
  }

  /** Whether every row has its ruling: there are some below the head, and no figures without. */
  private boolean ruledRows() {
    int count = 0;
    int figures = 0;
    for (int i = 1; i < ruled.length; i++) {
      count += ruled[i] ? 1 : 0;
      Row above = new Row(i - 1, bands.get(i - 1));
      figures += !ruled[i] && apart(above, new Row(i, bands.get(i))) ? 1 : 0;
    }
    return count >= 3 && figures == 0;
  }

  private boolean parted(Row row, Row next) {
    for (int i = row.last() + 1; i <= next.first(); i++) {
      if (ruled[i]) {
        return true;
      }
    }
    return false;
  }
}
