package org.vanthu.ocr;

import java.util.List;
import java.util.Optional;

/**
 * Finds where two texts stand side by side at a letter's foot, recipients and signer. Their lines
 * are set at different distances, and an engine that sees both at once runs lines into each other.
 */
final class Gutter {

  /** Side of the squares in which ink is sought, in inches. */
  private static final double SQUARE = 0.05;

  /** Least width of the white between both texts, in squares; less is a space between words. */
  private static final int WIDTH = 7;

  /** Least number of rows of squares that hold ink on both sides. */
  private static final int BOTH = 8;

  /** A gutter is looked for below this share of the page. */
  private static final double BELOW = 0.3;

  /** Least share of a square's pixels that is ink. */
  private static final double INKED = 0.02;

  private final boolean[][] inked;
  private final int square;
  private final Rect page;

  private Gutter(Binary ink) {
    square = ink.pixels(SQUARE);
    page = new Rect(0, 0, ink.width(), ink.height());
    inked = new boolean[ink.height() / square][ink.width() / square];
    for (int r = 0; r < inked.length; r++) {
      for (int c = 0; c < inked[r].length; c++) {
        Rect at = new Rect(c * square, r * square, (c + 1) * square, (r + 1) * square);
        inked[r][c] = ink.inkIn(at) > INKED * square * square;
      }
    }
  }

  /** Parts of a page that are read one by one: above, left, right and below; or the whole. */
  static List<Rect> parts(Binary ink) {
    Gutter gutter = new Gutter(ink);
    return gutter.best().map(gutter::around).orElse(List.of(gutter.page));
  }

  private record Gap(int column, int top, int bottom, int both) {}

  private Optional<Gap> best() {
    Gap best = null;
    int columns = inked.length == 0 ? 0 : inked[0].length;
    for (int c = columns / 4; c + WIDTH < columns * 3 / 4; c++) {
      int top = (int) (BELOW * inked.length);
      for (int r = top; r <= inked.length; r++) {
        if (r == inked.length || any(r, c, c + WIDTH)) {
          Gap gap = trimmed(c, top, r);
          best = best == null || gap.both() > best.both() ? gap : best;
          top = r + 1;
        }
      }
    }
    return Optional.ofNullable(best).filter(gap -> gap.both() >= BOTH);
  }

  /** From the first wholly white row to the last: no line is cut. */
  private Gap trimmed(int column, int from, int to) {
    int columns = inked[0].length;
    int top = from;
    while (top < to && any(top, 0, columns)) {
      top++;
    }
    int bottom = to;
    while (bottom > top && any(bottom - 1, 0, columns)) {
      bottom--;
    }
    int both = 0;
    for (int r = top; r < bottom; r++) {
      both += any(r, 0, column) && any(r, column + WIDTH, columns) ? 1 : 0;
    }
    return new Gap(column, top, bottom, both);
  }

  private boolean any(int row, int from, int to) {
    for (int c = from; c < to; c++) {
      if (inked[row][c]) {
        return true;
      }
    }
    return false;
  }

  private List<Rect> around(Gap gap) {
    int middle = (gap.column() + WIDTH / 2) * square;
    int top = gap.top() * square;
    int bottom = gap.bottom() == inked.length ? page.bottom() : gap.bottom() * square;
    return List.of(
        new Rect(0, 0, page.right(), top),
        new Rect(0, top, middle, bottom),
        new Rect(middle, top, page.right(), bottom),
        new Rect(0, bottom, page.right(), page.bottom()));
  }
}
