package org.vanthu.table.unruled;

import java.util.List;
import java.util.Optional;

/**
 * Tells whether a line goes on in the row above where no white sets rows apart: in a cell whose
 * line was full, or with the next paragraph of a numbered row.
 */
final class GoingOn {

  /** Ems by which the white between lines of a cell differs. */
  private static final double CLOSE = 0.12;

  private final List<ColumnShape> shapes;
  private final boolean marked;
  private final double em;

  /**
   * @param marked whether the first column holds numbers or marks
   * @param em size of the type in points
   */
  GoingOn(List<ColumnShape> shapes, boolean marked, double em) {
    this.shapes = List.copyOf(shapes);
    this.marked = marked;
    this.em = em;
  }

  /** Whether a line goes on with the row above, by its blanks and by the room left there. */
  boolean goesOn(Row row, Row whole) {
    Band next = whole.firstBand();
    Band last = row.lastBand();
    if (next.spans() || last.spans()) {
      return false;
    }
    boolean begun = marked && next.keyed();
    if (!begun && next.fragments().stream().anyMatch(f -> inMidst(row, f))) {
      return true;
    }
    if (marked && !begun && next.filled() == 1 && paragraph(row, next.fragments().getFirst())) {
      return true;
    }
    boolean labelAlone = row.lines() == 1 && last.filled() == 1 && last.keyed();
    if (next.keyed()) {
      boolean alone = next.filled() == 1;
      boolean full = row.filled() > 1;
      Fragment label = next.at(0).orElseThrow();
      return (alone ? full : labelAlone) && restOfLabel(label.text()) && wraps(row, label);
    }
    long wrapped = next.fragments().stream().filter(f -> wraps(row, f)).count();
    long fresh = next.fragments().stream().filter(f -> row.at(f.column()).isEmpty()).count();
    return wrapped + fresh == next.filled() && (wrapped > 0 || labelAlone);
  }

  /** Whether a text goes on below a full line with a small letter, as no cell begins. */
  private boolean inMidst(Row row, Fragment next) {
    return Character.isLowerCase(next.text().codePointAt(0))
        && next.words().size() > 1
        && wraps(row, next);
  }

  /** Whether a text is the next paragraph of a cell, as close as the lines before. */
  private boolean paragraph(Row row, Fragment next) {
    Optional<Fragment> above = row.at(next.column());
    boolean sign = "-–+*•(".indexOf(next.text().charAt(0)) >= 0;
    return sign
        && next.words().size() > 2
        && above.isPresent()
        && next.box().top() - above.get().box().bottom() <= row.white(next.column()) + CLOSE * em;
  }

  /** Whether a label may be the rest of the one above: it begins with a small letter or a sign. */
  private static boolean restOfLabel(String label) {
    int first = label.codePointAt(0);
    return !Character.isUpperCase(first) && !Character.isDigit(first);
  }

  private boolean wraps(Row row, Fragment next) {
    return row.at(next.column())
        .filter(f -> !f.numeric() || !next.numeric())
        .filter(f -> shapes.get(next.column()).wraps(f, next, em))
        .isPresent();
  }
}
