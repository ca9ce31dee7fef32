package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells which lines of a table are one row: those that no ruling or wider gap parts, those that go
 * on in a cell whose line was full, those that stand beside each other. A figure is whole in its
 * line, so that two of them in one column are two rows.
 */
final class RowJoiner {

  /** Ems of white by which the gaps between rows must exceed those within a row. */
  private static final double STEP = 0.2;

  /** Ems by which white within a row is narrower than that above a mark. */
  private static final double MARKED = 0.05;

  /** Ems by which a line must be nearer to the next row to be its first. */
  private static final double NEARER = 0.2;

  /** Ems of white between the lines of a cell at most. */
  private static final double LEADING = 0.5;

  /** Share of narrow gaps with figures on both sides, from which narrow gaps part rows, too. */
  private static final double FIGURES = 0.25;

  /** Part of a line's height that lies beside the line above, from which both are of one row. */
  private static final double BESIDE = 0.3;

  private final List<Band> bands;
  private final List<ColumnShape> shapes;
  private final Rules rules;
  private final double em;
  private final boolean marked;

  RowJoiner(List<Band> bands, int columns, Rules rules) {
    this.bands = bands;
    this.rules = rules;
    shapes = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      shapes.add(ColumnShape.of(c, bands));
    }
    marked = Marks.in(bands);
    em = Alleys.median(bands.stream().mapToDouble(b -> b.line().em()).toArray());
  }

  List<ColumnShape> shapes() {
    return shapes;
  }

  /** The rows from top to bottom, each of one line at least. */
  List<List<Band>> rows() {
    boolean[] ruled = ruled();
    double narrow = ruledRows(ruled) ? Double.MAX_VALUE : Math.max(narrow(), narrowByMarks());
    List<List<Band>> rows = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      boolean joins = i > 0 && !ruled[i] && joins(rows.getLast(), i, narrow);
      if (!joins) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(bands.get(i));
    }
    return rows;
  }

  private boolean[] ruled() {
    boolean[] ruled = new boolean[bands.size()];
    double left = bands.stream().mapToDouble(b -> b.line().box().left()).min().orElse(0);
    double right = bands.stream().mapToDouble(b -> b.line().box().right()).max().orElse(0);
    for (int i = 1; i < bands.size(); i++) {
      double above = bands.get(i - 1).line().box().centerY();
      double below = bands.get(i).line().box().centerY();
      ruled[i] = !rules.across(above, below, left, right).isEmpty();
    }
    return ruled;
  }

  /** Whether every row has its ruling: there are some below the head, and no figures without. */
  private boolean ruledRows(boolean[] ruled) {
    int count = 0;
    int figures = 0;
    for (int i = 1; i < ruled.length; i++) {
      count += ruled[i] ? 1 : 0;
      figures += !ruled[i] && figures(List.of(bands.get(i - 1)), bands.get(i)) ? 1 : 0;
    }
    return count >= 3 && figures == 0;
  }

  /** White up to which a gap lies within a row: below the widest step of all gaps. */
  private double narrow() {
    double[] gaps = new double[Math.max(0, bands.size() - 1)];
    for (int i = 1; i < bands.size(); i++) {
      gaps[i - 1] = gap(i);
    }
    double[] sorted = gaps.clone();
    Arrays.sort(sorted);
    double at = -Double.MAX_VALUE;
    double step = STEP * em;
    for (int i = 1; i < sorted.length; i++) {
      boolean wider = sorted[i] - sorted[i - 1] > step && sorted[i - 1] < LEADING * em;
      if (wider) {
        step = sorted[i] - sorted[i - 1];
        at = (sorted[i] + sorted[i - 1]) / 2;
      }
    }
    return partsRows(at) ? -Double.MAX_VALUE : at;
  }

  /** Where marks begin the rows, what is narrower than all white above a mark lies within a row. */
  private double narrowByMarks() {
    double least = Double.MAX_VALUE;
    for (int i = 1; marked && i < bands.size(); i++) {
      least = bands.get(i).keyed() ? Math.min(least, gap(i)) : least;
    }
    return least == Double.MAX_VALUE ? -Double.MAX_VALUE : least - MARKED * em;
  }

  private boolean partsRows(double narrow) {
    int all = 0;
    int figures = 0;
    for (int i = 1; i < bands.size(); i++) {
      if (gap(i) <= narrow
          && (bands.get(i).keyed() || bands.get(i).filled() >= bands.get(i - 1).filled())) {
        all++;
        figures += figures(List.of(bands.get(i - 1)), bands.get(i)) ? 1 : 0;
      }
    }
    return figures > FIGURES * all;
  }

  private double gap(int i) {
    return bands.get(i).line().box().top() - bands.get(i - 1).line().box().bottom();
  }

  private boolean joins(List<Band> row, int i, double narrow) {
    Band next = bands.get(i);
    boolean rest = !next.keyed() && next.filled() < row.getFirst().filled() && gap(i) <= narrow;
    if (figures(row, next) && !rest
        || marked && next.keyed() && row.stream().anyMatch(Band::keyed)) {
      return false;
    }
    boolean beside = -gap(i) > BESIDE * next.line().box().height();
    if (beside && clear(row, next)) {
      return true;
    }
    return !precedes(i) && (gap(i) <= narrow || goesOn(row, next));
  }

  /** Whether a line without a mark stands nearer to the row that begins below. */
  private boolean precedes(int i) {
    return i + 1 < bands.size()
        && !bands.get(i).keyed()
        && bands.get(i + 1).keyed()
        && gap(i + 1) < gap(i) - NEARER * em;
  }

  /** Whether the line stands in other columns than the last one. */
  private static boolean clear(List<Band> row, Band next) {
    return row.getLast().fragments().stream()
        .noneMatch(
            f -> next.fragments().stream().anyMatch(g -> g.in(f.column()) || f.in(g.column())));
  }

  private boolean figures(List<Band> row, Band next) {
    return next.fragments().stream()
        .filter(f -> f.numeric() && shapes.get(f.column()).numeric())
        .anyMatch(f ->
            row.stream().anyMatch(b -> b.at(f.column()).filter(Fragment::numeric).isPresent()));
  }

  /** Whether a line goes on with the row above, by its blanks and by the room left there. */
  private boolean goesOn(List<Band> row, Band next) {
    if (next.spans() || row.getLast().spans()) {
      return false;
    }
    Band last = row.getLast();
    boolean labelAlone = row.size() == 1 && last.filled() == 1 && last.keyed();
    if (next.keyed()) {
      boolean alone = next.filled() == 1;
      boolean whole = row.stream().anyMatch(b -> b.filled() > 1);
      Fragment label = next.at(0).orElseThrow();
      return (alone ? whole : labelAlone) && goesOn(label.text()) && wraps(row, label);
    }
    long wrapped = next.fragments().stream().filter(f -> wraps(row, f)).count();
    long fresh =
        next.fragments().stream()
            .filter(f -> row.stream().noneMatch(b -> b.at(f.column()).isPresent()))
            .count();
    return wrapped + fresh == next.filled() && (wrapped > 0 || labelAlone);
  }

  /** Whether a label may be the rest of the one above: it begins with a small letter or a sign. */
  private static boolean goesOn(String label) {
    int first = label.codePointAt(0);
    return !Character.isUpperCase(first) && !Character.isDigit(first);
  }

  private boolean wraps(List<Band> row, Fragment next) {
    Optional<Fragment> above =
        row.reversed().stream().flatMap(b -> b.at(next.column()).stream()).findFirst();
    return above
        .filter(f -> !f.numeric() || !next.numeric())
        .filter(f -> shapes.get(next.column()).wraps(f, next, em))
        .isPresent();
  }
}
