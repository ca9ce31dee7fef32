package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.TextLine;

/**
 * Tells the rest of a row that the end of a page cut from a new row: the rest says nothing in
 * columns where rows say something, and its texts go on where those above ran out of room.
 */
final class CutRow {

  /** Share of rows that say something in a column from which an empty place there is strange. */
  private static final double USUAL = 0.7;

  /** Points of a cell's width beyond its text that are no room; more joins rows. */
  private static final double SLACK = 2;

  /** Share of a line's height that makes room for another; less parts rows that were cut. */
  private static final double LINE = 0.7;

  private static final Pattern UNFINISHED = Pattern.compile("(?s).*[^.;:!?]");

  private static final Pattern LIST_ITEM =
      Pattern.compile("(?s)(?:[-–+•*]|\\(?(?:\\d{1,2}|[ivx]{1,5}|[a-zđ])[.)])\\s.*");

  /** A cell at the top of a page with the one above it on the page before. */
  private record Pair(GrowingCell above, GridCell rest) {

    boolean goesOn() {
      return !rest.lines().isEmpty();
    }
  }

  /**
   * Whether a row of a piece is the rest of a table's last row.
   *
   * @param row first row of the piece under its head
   * @param index for each column border of the piece its index in the table
   */
  boolean resumes(GrowingTable table, Grid piece, int row, List<Integer> index) {
    Optional<List<Pair>> pairs = pairs(table, piece, row, index);
    if (pairs.isEmpty() || pairs.get().stream().noneMatch(Pair::goesOn)) {
      return false;
    }
    List<Pair> going = pairs.get().stream().filter(Pair::goesOn).toList();
    double bottom = going.stream().mapToDouble(CutRow::under).min().orElse(0);
    if (going.stream().anyMatch(pair -> begins(pair, bottom))) {
      return false;
    }
    boolean strange = pairs.get().stream().anyMatch(pair -> strangelyEmpty(table, pair));
    boolean small = going.stream().anyMatch(pair -> small(pair.rest()));
    return small || strange && going.stream().anyMatch(pair -> unfinished(pair.above()));
  }

  /** Empty when the cells do not lie under those of the last row, or say what it left open. */
  private static Optional<List<Pair>> pairs(
      GrowingTable table, Grid piece, int row, List<Integer> index) {
    List<Pair> pairs = new ArrayList<>();
    for (GridCell cell : piece.cells()) {
      if (cell.row() <= row && row < cell.row() + cell.rowSpan()) {
        int left = index.get(cell.column());
        int right = index.get(cell.column() + cell.columnSpan());
        Optional<GrowingCell> above = table.last(left);
        if (above.isEmpty() || above.get().column() != left || above.get().right() != right) {
          return Optional.empty();
        }
        Pair pair = new Pair(above.get(), cell);
        if (pair.goesOn() && above.get().isEmpty()) {
          return Optional.empty();
        }
        pairs.add(pair);
      }
    }
    return Optional.of(pairs);
  }

  /** Nothing stands where rows usually say something, and no cell spans rows there. */
  private static boolean strangelyEmpty(GrowingTable table, Pair pair) {
    return !pair.goesOn()
        && !pair.above().isEmpty()
        && pair.rest().rowSpan() == 1
        && pair.above().rowSpan() == 1
        && table.said(pair.above().column()) >= USUAL;
  }

  /**
   * Whether the text below is one of its own: it had room above and did not take it, without an
   * item of a list ending there, or both are numbers, which no cell cuts.
   */
  private static boolean begins(Pair pair, double bottom) {
    String rest = HeaderRows.text(pair.rest());
    String above = pair.above().text();
    boolean numbers = number(above) && number(rest);
    boolean item = above.endsWith(";") || above.endsWith(":") || LIST_ITEM.matcher(rest).matches();
    boolean free = !item && !small(pair.rest());
    return numbers || free && (wouldHaveFit(pair) || leftLines(pair, bottom));
  }

  /** Points between the last line above and the lower border of its cell. */
  private static double under(Pair pair) {
    Box cell = pair.above().areas().getLast().box();
    return cell.bottom() - pair.above().lines().getLast().box().bottom();
  }

  /** Whether another line would have stood under the text above; all cut cells end level. */
  private static boolean leftLines(Pair pair, double least) {
    return under(pair) - least > LINE * pair.above().lines().getLast().box().height();
  }

  private static boolean number(String text) {
    return Numeral.of(text).isPresent() || Ordinal.of(text).isPresent();
  }

  /** Whether the first word of the rest would have stood on the last line above. */
  private static boolean wouldHaveFit(Pair pair) {
    List<TextLine> above = pair.above().lines();
    Box word = pair.rest().lines().getFirst().words().getFirst().box();
    Box last = above.getLast().box();
    Box cell = pair.above().areas().getLast().box();
    double sides = cell.width();
    for (TextLine line : above) {
      sides = Math.min(sides, cell.width() - line.box().width());
    }
    for (TextLine line : pair.rest().lines()) {
      Box below = pair.rest().areas().getFirst().box();
      sides = Math.min(sides, below.width() - line.box().width());
    }
    double space = last.height() / 4;
    return last.width() + space + word.width() + sides + SLACK < cell.width();
  }

  private static boolean small(GridCell cell) {
    return Character.isLowerCase(HeaderRows.text(cell).codePointAt(0));
  }

  private static boolean unfinished(GrowingCell cell) {
    return UNFINISHED.matcher(cell.text()).matches();
  }
}
