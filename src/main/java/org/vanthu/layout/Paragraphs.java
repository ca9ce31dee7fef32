package org.vanthu.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Box;

/**
 * Divides the rows of one column into paragraphs. A row ends its paragraph when the first word of
 * the next one would still have fitted on it; a row begins one when it is set in, stands further
 * off, or carries a number or bullet.
 */
final class Paragraphs {

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:[-–—+*•●○▪■]|\\(?\\d{1,3}[.)](?:\\d{1,2}[.)]?){0,4}|\\(?[a-zđ][.)]|[IVXLC]{1,6}[.)]"
              + "|Điều|Chương|Mục|Phần|Căn)(?:\\s.*|$)",
          Pattern.DOTALL);

  /** In ems: a first line set in by more begins a paragraph. */
  private static final double INDENT = 0.8;

  /** In ems beyond the usual distance of lines: a wider one parts paragraphs. */
  private static final double EXTRA_LEADING = 0.22;

  private static final double CENTRED = 0.03;

  private final List<Row> rows;
  private final Box hull;
  private final double leading;

  private Paragraphs(List<Row> rows) {
    this.rows = rows;
    hull = Box.around(rows.stream().map(Row::box).toList());
    leading = leading(rows);
  }

  /** Every row in exactly one paragraph, in order. */
  static List<List<Row>> of(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    return new Paragraphs(rows).divide();
  }

  private List<List<Row>> divide() {
    List<List<Row>> paragraphs = new ArrayList<>();
    List<Row> open = new ArrayList<>(List.of(rows.getFirst()));
    for (int i = 1; i < rows.size(); i++) {
      if (parts(open, rows.get(i))) {
        paragraphs.add(open);
        open = new ArrayList<>();
      }
      open.add(rows.get(i));
    }
    paragraphs.add(open);
    return paragraphs;
  }

  private boolean parts(List<Row> open, Row next) {
    Row last = open.getLast();
    if (farOff(last, next) || differs(last, next)) {
      return true;
    }
    if (centred(last) && centred(next) || sameMiddle(last, next)) {
      return last.bold() != next.bold();
    }
    boolean roomLeft = roomLeft(last, next);
    boolean setIn =
        next.box().left() - last.box().left() > INDENT * next.em()
            || (open.size() == 1
                && next.box().left() - hull.left() > INDENT * next.em()
                && Math.abs(next.box().left() - last.box().left()) < 0.3 * next.em());
    boolean marked = MARKER.matcher(next.text()).matches();
    return roomLeft && !hangs(open, next)
        || setIn && (marked || !hangs(open, next))
        || marked && endsClause(last);
  }

  /** The next row continues a list item whose further rows stand under its text. */
  private static boolean hangs(List<Row> open, Row next) {
    Row first = open.getFirst();
    boolean item = MARKER.matcher(first.text()).matches() && first.spots().size() > 1;
    return item
        && Math.abs(first.spots().get(1).box().left() - next.box().left()) < 0.5 * next.em()
        && !MARKER.matcher(next.text()).matches();
  }

  private boolean farOff(Row last, Row next) {
    double pitch = next.box().bottom() - last.box().bottom();
    return pitch > leading + EXTRA_LEADING * Math.max(last.em(), next.em());
  }

  private static boolean differs(Row last, Row next) {
    double ratio = last.em() / next.em();
    boolean known =
        last.spots().getFirst().word().style().size() > 0
            && next.spots().getFirst().word().style().size() > 0;
    return known && (ratio > 1.25 || ratio < 0.8);
  }

  private boolean roomLeft(Row last, Row next) {
    double first = next.spots().getFirst().box().width();
    return hull.right() - last.box().right() > first + 0.6 * last.em();
  }

  private static boolean endsClause(Row row) {
    return row.text().matches(".*[.;:!?”\"/]$");
  }

  /** One under the middle of the other, and no item of a list. */
  private static boolean sameMiddle(Row last, Row next) {
    return Math.abs(last.box().centerX() - next.box().centerX()) < 0.4 * last.em()
        && !MARKER.matcher(next.text()).matches();
  }

  /** Both sides set in, equally. */
  private boolean centred(Row row) {
    double left = row.box().left() - hull.left();
    double right = hull.right() - row.box().right();
    boolean equal = Math.abs(left - right) < Math.max(0.6 * row.em(), CENTRED * hull.width());
    return equal && (left > row.em() || rows.size() < 4);
  }

  /** The usual distance of baselines: the lower quartile, which gaps between paragraphs miss. */
  private static double leading(List<Row> rows) {
    double[] pitches = new double[rows.size() - 1];
    for (int i = 1; i < rows.size(); i++) {
      pitches[i - 1] = rows.get(i).box().bottom() - rows.get(i - 1).box().bottom();
    }
    Arrays.sort(pitches);
    double em = rows.stream().mapToDouble(Row::em).average().orElse(12);
    return pitches.length == 0
        ? 1.5 * em
        : Math.min(2 * em, Math.max(em, pitches[pitches.length / 3]));
  }
}
