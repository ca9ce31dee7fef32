package org.vanthu.corpus.table;

import org.vanthu.truth.TableTruth.Ruling;

/**
 * How a table looks.
 *
 * @param size of its letters in points
 * @param padding between a row's letters and its edges, in points
 * @param again what later pages repeat of the head
 * @param cutsRows whether a row may begin on one page and end on the next
 * @param lying whether its pages lie
 */
public record TableStyle(
    Lines lines, double size, double padding, Again again, boolean cutsRows, boolean lying) {

  /** Which lines are drawn. */
  public enum Lines {
    FULL,
    /** Every row's edges, no columns'. */
    ROWS,
    /** The head in full, then columns and the bottom. */
    COLUMNS,
    /** The head in full, then a frame around all. */
    FRAME,
    /** Above and under the head and at the bottom. */
    HEAD,
    NONE;

    Ruling truth() {
      return switch (this) {
        case FULL -> Ruling.RULED;
        case NONE -> Ruling.NONE;
        default -> Ruling.PARTLY;
      };
    }
  }

  /** What stands above the rows on later pages. */
  public enum Again {
    NOTHING,
    HEAD,
    /** The row of column numbers alone. */
    NUMBERS
  }

  double leading() {
    return size * 1.22;
  }
}
