package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.vanthu.model.Box;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.BodyRow.Cell;

/**
 * Tells over how many rows the label or number in a first column reaches. Where cells stand in the
 * middle of their rows, it stands in the middle of those that it covers; where they begin at the
 * top, it covers the rows below that are as full as its own and have none.
 */
final class RowSpans {

  /** Ems by which a cell may stand beside the middle of the rows that it covers. */
  private static final double MIDDLE = 0.6;

  /** Ems of difference that tell how cells of one row are set. */
  private static final double SET = 0.25;

  /** Ems by which cells of one row must differ in height to tell it. */
  private static final double TALLER = 0.8;

  /** Rows that a cell covers at most. */
  private static final int MOST = 30;

  /** What a row without a number costs that no number covers, in ems. */
  private static final double ALONE = 2;

  private final int columns;
  private final double em;

  RowSpans(int columns, double em) {
    this.columns = columns;
    this.em = em;
  }

  List<BodyRow> of(List<BodyRow> rows) {
    boolean spanned = rows.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.rows() > 1);
    if (columns < 3 || rows.size() < 2) {
      return rows;
    }
    return !centred(rows) ? byTop(rows) : spanned ? rows : byMiddle(rows);
  }

  /** Whether cells stand in the middle of their rows. */
  private boolean centred(List<BodyRow> rows) {
    int middle = 0;
    int top = 0;
    for (BodyRow row : rows) {
      List<Box> boxes = row.cells().stream().map(Cell::box).toList();
      for (int i = 1; i < boxes.size(); i++) {
        Box a = boxes.get(i - 1);
        Box b = boxes.get(i);
        if (Math.abs(a.height() - b.height()) > TALLER * em) {
          middle += Math.abs(a.centerY() - b.centerY()) < SET * em ? 1 : 0;
          top += Math.abs(a.top() - b.top()) < SET * em ? 1 : 0;
        }
      }
    }
    return middle > top;
  }

  private List<BodyRow> byTop(List<BodyRow> rows) {
    List<BodyRow> spanned = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i++) {
      BodyRow row = rows.get(i);
      int known = row.at(0).map(Cell::rows).orElse(1);
      int end = i + known;
      while (full(row, 0) && end < rows.size() && rest(rows, end)) {
        end++;
      }
      if (end > i + known) {
        spanned.set(i, row.with(row.at(0).orElseThrow().over(end - i)));
      }
    }
    return spanned;
  }

  /** Whether a row has all cells from some column on. */
  private boolean full(BodyRow row, int from) {
    return !row.spans()
        && IntStream.range(from, columns).allMatch(c -> row.at(c).isPresent())
        && row.cells().size() == columns - from;
  }

  /** Whether a row has all cells but the first, those that cells above reach into, too. */
  private boolean rest(List<BodyRow> rows, int at) {
    BodyRow row = rows.get(at);
    boolean own = row.cells().isEmpty() || row.at(0).isPresent() || row.spans() || heads(row);
    return !own
        && IntStream.range(1, columns).allMatch(c -> row.at(c).isPresent() || covered(rows, at, c));
  }

  private static boolean covered(List<BodyRow> rows, int at, int column) {
    return IntStream.range(Math.max(0, at - MOST), at)
        .anyMatch(r -> rows.get(r).at(column).filter(c -> r + c.rows() > at).isPresent());
  }

  private boolean rest(BodyRow row) {
    return full(row, 1) && !heads(row);
  }

  /** Whether a row stands for others: a total, or in bold type. */
  private static boolean heads(BodyRow row) {
    Cell first = row.cells().getFirst();
    String text = String.join(" ", first.words().stream().map(Word::text).toList());
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    return first.words().stream().allMatch(w -> w.style().bold())
        || capitals
        || TotalSpans.total(first);
  }

  /** Divides the rows into runs with one label each, so that labels stand in their middle. */
  private List<BodyRow> byMiddle(List<BodyRow> rows) {
    int n = rows.size();
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
    for (int end = 1; end <= n; end++) {
      for (int begin = end - 1; begin >= Math.max(0, end - MOST); begin--) {
        double own = cost(rows.subList(begin, end));
        if (cost[begin] + own < cost[end]) {
          cost[end] = cost[begin] + own;
          from[end] = begin;
        }
      }
    }
    List<BodyRow> spanned = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      spanned.addAll(0, joined(rows.subList(from[end], end)));
    }
    return spanned;
  }

  /** Ems by which the label of rows stands beside their middle; infinite where it can't be. */
  private double cost(List<BodyRow> rows) {
    if (rows.size() == 1) {
      BodyRow only = rows.getFirst();
      return only.at(0).isPresent() && !lone(only) ? MIDDLE / 2 : ALONE;
    }
    List<BodyRow> keyed = rows.stream().filter(r -> r.at(0).isPresent()).toList();
    long own = rows.stream().filter(r -> !lone(r)).count();
    boolean one = keyed.size() == 1 && own > 1;
    if (!one
        || !rows.stream()
            .allMatch(r -> lone(r) || r == keyed.getFirst() && full(r, 0) || rest(r))) {
      return Double.POSITIVE_INFINITY;
    }
    double top = rows.stream().mapToDouble(BodyRow::top).min().orElse(0);
    double bottom = rows.stream().mapToDouble(BodyRow::bottom).max().orElse(0);
    Box label = keyed.getFirst().at(0).orElseThrow().box();
    double off = Math.abs(label.centerY() - (top + bottom) / 2) / em;
    return off > MIDDLE ? Double.POSITIVE_INFINITY : off;
  }

  /** Whether a row has nothing but its label. */
  private static boolean lone(BodyRow row) {
    return row.cells().size() == 1 && row.at(0).filter(c -> c.span() == 1).isPresent();
  }

  private static List<BodyRow> joined(List<BodyRow> rows) {
    if (rows.size() == 1) {
      return rows;
    }
    Cell label = rows.stream().flatMap(r -> r.at(0).stream()).findFirst().orElseThrow();
    List<BodyRow> rest =
        new ArrayList<>(rows.stream().filter(r -> !lone(r)).map(r -> r.without(0)).toList());
    rest.set(0, rest.getFirst().with(label.over(rest.size())));
    return rest;
  }
}
