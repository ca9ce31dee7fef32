package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Ruling;

/** Judges whether a table at the top of a page goes on with the one at the end of the last page. */
final class Continuation {

  /**
   * How a piece goes on.
   *
   * @param headerRows leading rows that repeat the head
   * @param index for each column border of the piece its index in the table
   * @param resumed whether its first row is the rest of the table's last row
   */
  record Join(int headerRows, List<Integer> index, boolean resumed) {}

  /** Likeness from which a head repeats the first one; less bears more misread letters. */
  private static final double SAME_HEAD = 0.8;

  /** Share by which a scanner stretches one page against another. */
  private static final double STRETCHED = 0.02;

  /** Points by which a ruled border may lie elsewhere. */
  private static final double OFF = 5;

  /** Points by which words may reach over a column's border. */
  private static final double OVER = 2;

  /** Points that a row needs beyond its height to fit; more joins what is apart. */
  private static final double SLACK = 12;

  private final Likeness likeness = new Likeness();
  private final HeaderRows headerRows = new HeaderRows();
  private final CutRow cutRow = new CutRow();

  /**
   * How the piece goes on with the table; empty when it doesn't.
   *
   * @param rulings of the piece's page
   * @param room points left free under the table on its last page
   */
  Optional<Join> judge(GrowingTable table, Grid piece, List<Ruling> rulings, double room) {
    int repeated = repeatedHeader(table.first(), piece);
    Optional<List<Integer>> index =
        table
            .borders()
            .indexesOf(ColumnBorders.of(piece))
            .or(() -> bySameHead(table.first(), piece, repeated))
            .or(() -> byWords(table.borders(), piece, rulings));
    if (index.isEmpty()) {
      return Optional.empty();
    }
    boolean otherHead = repeated == 0 && headerRows.namesOrdinals(piece);
    boolean wouldHaveFit = repeated == 0 && firstRowsHeight(piece) + SLACK < room;
    if (otherHead || wouldHaveFit || repeated == piece.rows()) {
      return Optional.empty();
    }
    return Optional.of(
        new Join(repeated, index.get(), cutRow.resumes(table, piece, repeated, index.get())));
  }

  /** On a page of another size the columns are as many and their whole head says the same. */
  private static Optional<List<Integer>> bySameHead(Grid first, Grid piece, int repeated) {
    boolean same = repeated > 0 && repeated == first.headerRows();
    return same && piece.columns() == first.columns()
        ? Optional.of(IntStream.rangeClosed(0, piece.columns()).boxed().toList())
        : Optional.empty();
  }

  /**
   * Borders that no ruling draws lie somewhere in the white between words, and elsewhere on each
   * page: columns are the same where they are as many, equally wide altogether, and the words of
   * each lie in it on both pages. Borders that are ruled lie where they lay.
   */
  private static Optional<List<Integer>> byWords(
      ColumnBorders table, Grid piece, List<Ruling> rulings) {
    List<Double> own = ColumnBorders.of(piece).positions();
    int last = own.size() - 1;
    double scale = own.getLast() / Math.max(1, table.positions().getLast());
    if (own.size() != table.positions().size() || Math.abs(scale - 1) > STRETCHED) {
      return Optional.empty();
    }
    List<Double> borders = table.positions().stream().map(x -> scale * x).toList();
    Box box = piece.regions().getFirst().box();
    boolean elsewhere =
        IntStream.range(1, last)
            .filter(i -> Math.abs(own.get(i) - borders.get(i)) > OFF)
            .anyMatch(i -> ruled(box.left() + own.get(i), box, rulings));
    boolean within =
        piece.cells().stream()
            .allMatch(cell ->
                cell.lines().stream()
                    .allMatch(line ->
                        line.box().left() - box.left() > borders.get(cell.column()) - OVER
                            && line.box().right() - box.left()
                                < borders.get(cell.column() + cell.columnSpan()) + OVER));
    return within && !elsewhere
        ? Optional.of(IntStream.rangeClosed(0, last).boxed().toList())
        : Optional.empty();
  }

  private static boolean ruled(double at, Box box, List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> !ruling.horizontal() && Math.abs(ruling.at() - at) <= OFF)
        .anyMatch(ruling -> ruling.from() < box.bottom() && ruling.to() > box.top());
  }

  /** Height of the first rows that no cell's span ties to the next. */
  private static double firstRowsHeight(Grid piece) {
    int end = 1;
    double bottom = 0;
    for (int row = 0; row < end; row++) {
      for (GridCell cell : piece.cells()) {
        if (cell.row() == row) {
          end = Math.max(end, cell.row() + cell.rowSpan());
          bottom = Math.max(bottom, cell.areas().getFirst().box().bottom());
        }
      }
    }
    return bottom - piece.regions().getFirst().box().top();
  }

  /** How many leading rows of a piece say what the first or the last rows of the head say. */
  private int repeatedHeader(Grid first, Grid piece) {
    int head = first.headerRows();
    for (int rows = Math.min(head, piece.rows()); rows > 0; rows--) {
      String repeated = text(piece, 0, rows);
      if (repeats(text(first, head - rows, head), repeated)
          || rows < head && repeats(text(first, 0, rows), repeated)) {
        return rows;
      }
    }
    return 0;
  }

  private boolean repeats(String said, String repeated) {
    return !said.isEmpty() && likeness.of(said, repeated) >= SAME_HEAD;
  }

  private static String text(Grid grid, int from, int to) {
    List<String> texts = new ArrayList<>();
    grid.cells().stream()
        .filter(cell -> from <= cell.row() && cell.row() < to)
        .map(HeaderRows::text)
        .forEach(texts::add);
    return String.join("|", texts);
  }
}
