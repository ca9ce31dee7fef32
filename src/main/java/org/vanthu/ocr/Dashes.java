package org.vanthu.ocr;

import java.util.List;

/**
 * Which lone dashes outside of cells are writing: those that stand under each other, each half-way
 * up the words of a line, as dashes for "nothing" and before entries of tables without rulings do.
 */
final class Dashes {

  /** How far the ends of dashes of a column lie apart at most, in inches. */
  private static final double ALIGNED = 0.03;

  /** Where a dash stands in a word's box from its top, as a share: at half the height of x. */
  private static final double HIGHEST = 0.35;

  private static final double LOWEST = 0.8;

  /** Dashes of one page differ no more in width than this. */
  private static final double AS_WIDE = 1.5;

  private final Gray page;
  private final List<Rect> words;
  private final List<Rect> dashes;

  /**
   * @param read words that are firm
   * @param loose ink under none of them
   */
  Dashes(Gray page, List<Read> read, List<LooseInk> loose) {
    this.page = page;
    words =
        read.stream()
            .filter(word -> word.confidence() >= 0.8 && word.glyphs().hasLetterOrDigit())
            .map(Read::box)
            .toList();
    dashes = loose.stream().filter(LooseInk::dash).map(LooseInk::box).filter(this::inLine).toList();
  }

  private boolean inLine(Rect dash) {
    return words.stream()
        .anyMatch(word -> {
          double share = (dash.centerY() - word.top()) / (double) Math.max(1, word.height());
          return share > HIGHEST && share < LOWEST && dash.height() * 3 < word.height();
        });
  }

  /** Whether a dash stands above or below another, each in a line of words. */
  boolean inColumn(Rect dash) {
    return dashes.contains(dash)
        && dashes.stream().anyMatch(other -> !other.equals(dash) && aligned(dash, other));
  }

  private boolean aligned(Rect a, Rect b) {
    int most = page.pixels(ALIGNED);
    boolean apart = Math.abs(a.centerY() - b.centerY()) > a.width();
    double wider = (double) Math.max(a.width(), b.width()) / Math.min(a.width(), b.width());
    return apart && wider < AS_WIDE && Math.abs(a.centerX() - b.centerX()) < most;
  }
}
