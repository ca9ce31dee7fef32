package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;

/** Cuts a zone into columns and rows. */
final class TableCutter {

  /** Alleys beyond which words are no table; a page of dots has more. */
  private static final int MOST = 80;

  /** Points of white taken for a ruled border, either way. */
  private static final double BORDER = 0.5;

  /** Points above and below a table within which its outermost rulings lie. */
  private static final double AROUND = 12;

  private final Alleys alleys = new Alleys();
  private final HeadedAlleys headed = new HeadedAlleys();
  private final NumberedAlleys numbered = new NumberedAlleys();
  private final Rules rules;

  TableCutter(Rules rules) {
    this.rules = rules;
  }

  /** Empty when nothing divides the zone. */
  Optional<Candidate> cut(List<Line> zone) {
    Trimmer trimmer = new Trimmer(rules);
    List<Line> lines = zone;
    List<Strip> strips = alleys.of(lines);
    for (int round = 0; round < 3 && !strips.isEmpty(); round++) {
      List<Strip> known = strips;
      List<Line> kept = trimmer.trim(lines.stream().map(l -> Band.of(l, known)).toList());
      if (kept.size() == lines.size() || kept.isEmpty()) {
        break;
      }
      lines = kept;
      strips = alleys.of(lines);
    }
    strips =
        strips.size() > MOST
            ? strips
            : LoneHeads.without(withoutBare(strips, List.of(), lines), lines);
    if (strips.isEmpty() || strips.size() > MOST || lines.size() < 2) {
      return Optional.empty();
    }
    List<Strip> known = numbered.with(headed.with(strips, lines), lines);
    Box hull = Box.around(lines.stream().map(Line::box).toList());
    return Optional.of(cut(lines, known, xs(hull, known)));
  }

  /**
   * Without alleys that only part what runs across them: columns with nothing of their own.
   *
   * @param ruled those of the alleys that stay
   */
  private static List<Strip> withoutBare(List<Strip> strips, List<Strip> ruled, List<Line> lines) {
    List<Fragment> fragments =
        lines.stream().flatMap(l -> Band.of(l, strips).fragments().stream()).toList();
    for (int column = 1; column < strips.size(); column++) {
      int c = column;
      if (fragments.stream().noneMatch(f -> f.span() == 1 && f.column() == c)) {
        long before = fragments.stream().filter(f -> f.in(c) && f.in(c - 1)).count();
        long behind = fragments.stream().filter(f -> f.in(c) && f.in(c + 1)).count();
        Strip bare = strips.get(before > behind ? c - 1 : c);
        if (!ruled.contains(bare)) {
          return withoutBare(strips.stream().filter(s -> s != bare).toList(), ruled, lines);
        }
      }
    }
    return strips;
  }

  /** Cuts the lines of a table some of whose columns are ruled. */
  Optional<Candidate> cut(List<Line> lines, List<Double> borders) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    List<Strip> white = alleys.of(lines);
    List<Strip> strips =
        new ArrayList<>(white.size() > MOST ? white : LoneHeads.without(white, lines));
    strips.removeIf(s -> !RuledColumn.divides(s, lines, borders));
    List<Strip> ruled = new ArrayList<>();
    for (double border : borders.subList(1, borders.size() - 1)) {
      strips.removeIf(s -> s.left() <= border + BORDER && s.right() >= border - BORDER);
      ruled.add(new Strip(border - BORDER, border + BORDER));
    }
    strips.addAll(ruled);
    strips.sort(Comparator.comparingDouble(Strip::left));
    if (strips.size() <= MOST) {
      strips = new ArrayList<>(withoutBare(strips, ruled, lines));
    }
    List<Double> xs = new ArrayList<>(List.of(borders.getFirst()));
    strips.forEach(s -> xs.add(s.middle()));
    xs.add(borders.getLast());
    boolean ascending = xs.equals(xs.stream().sorted().toList());
    return ascending && !strips.isEmpty() && strips.size() <= MOST
        ? Optional.of(cut(lines, strips, xs))
        : Optional.empty();
  }

  /** Cuts lines by alleys and borders that are known already. */
  Candidate cut(List<Line> lines, List<Strip> strips, List<Double> xs) {
    List<Band> bands = lines.stream().map(l -> Band.of(l, strips)).toList();
    Box ink = Box.around(lines.stream().map(Line::box).toList());
    Box hull = new Box(xs.getFirst(), ink.top(), xs.getLast(), ink.bottom());
    int columns = strips.size() + 1;
    PlaceGrid grid = new PlaceGrid(columns);
    List<Double> ys = new ArrayList<>(List.of(hull.top()));
    int head = headEnd(bands, columns, hull);
    if (head > 0) {
      ys.addAll(new Head(strips, rules, hull).put(bands.subList(0, head), grid));
    }
    int headRows = grid.rows();
    List<Band> body = bands.subList(head, bands.size());
    double end = head > 0 ? bands.get(head - 1).line().box().bottom() : Double.NaN;
    TotalSpans totals = new TotalSpans(xs, body);
    List<BodyRow> rows =
        new RowJoiner(body, columns, rules).cells().stream().map(totals::of).toList();
    double gap = putRows(rows, end, ys, grid);
    ys.add(hull.bottom());
    Sketch sketch = new Sketch(xs, ascending(ys), headRows, grid.places(), strips, gap);
    return new Candidate(sketch, bands.subList(0, head), body, drawn(hull));
  }

  /** Adds the rows and the borders above them; returns the usual white between them. */
  private static double putRows(List<BodyRow> rows, double end, List<Double> ys, PlaceGrid grid) {
    double[] gaps = new double[rows.size()];
    double above = end;
    int at = 0;
    for (BodyRow row : rows) {
      if (!Double.isNaN(above)) {
        ys.add((above + row.top()) / 2);
        gaps[at++] = Math.max(0, row.top() - above);
      }
      above =
          row.cells().stream()
              .filter(c -> c.rows() == 1)
              .mapToDouble(c -> c.box().bottom())
              .max()
              .orElse(row.bottom());
      put(row, grid);
    }
    return Alleys.median(Arrays.copyOf(gaps, at));
  }

  /** Lines of the head; the first row may begin above the line by which it is told. */
  private int headEnd(List<Band> bands, int columns, Box hull) {
    int end = new HeadEnd(rules, hull).end(bands, columns);
    if (end == 0 || end >= bands.size()) {
      return 0;
    }
    Band first = bands.get(end);
    List<Band> row =
        new RowJoiner(bands, columns, rules)
            .rows().stream().filter(r -> r.contains(first)).findFirst().orElseThrow();
    int begin = bands.indexOf(row.getFirst());
    boolean above = begin < end && bands.subList(begin, end).stream().noneMatch(Band::keyed);
    return above && (begin > 0 || !bands.getFirst().keyed()) ? begin : end;
  }

  private int drawn(Box hull) {
    double margin = AROUND;
    return rules
        .across(hull.top() - margin, hull.bottom() + margin, hull.left(), hull.right())
        .size();
  }

  private static void put(BodyRow row, PlaceGrid grid) {
    int at = grid.rows();
    grid.grow(1);
    for (BodyRow.Cell cell : row.cells()) {
      grid.put(at, cell.column(), cell.rows(), cell.span(), cell.words());
    }
  }

  private static List<Double> xs(Box hull, List<Strip> strips) {
    List<Double> xs = new ArrayList<>(List.of(hull.left()));
    strips.forEach(s -> xs.add(s.middle()));
    xs.add(hull.right());
    return xs;
  }

  private static List<Double> ascending(List<Double> ys) {
    List<Double> ascending = new ArrayList<>();
    for (double y : ys) {
      ascending.add(ascending.isEmpty() ? y : Math.max(y, ascending.getLast() + 0.1));
    }
    return ascending;
  }
}
