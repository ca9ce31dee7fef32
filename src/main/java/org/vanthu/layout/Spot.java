package org.vanthu.layout;

import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * A word with its place on the straightened page.
 *
 * @param box where the word would stand if the page were not skewed
 */
record Spot(Word word, Box box) {

  /** Type size per height of ink, where the size itself is unknown. */
  private static final double SIZE_PER_INK = 1.25;

  /** Points; below this, ink is a dot or a dash and says nothing of the type's size. */
  private static final double LEAST = 5;

  /** Size of the type in points, or the best guess at it. */
  double em() {
    double size = word.style().size();
    return Math.max(LEAST, size > 0 ? size : box.height() * SIZE_PER_INK);
  }

  /**
   * Whether the two stand on one line, superscripts included: half of the lower one lies beside the
   * other.
   */
  boolean besides(Spot other) {
    double least = Math.min(box.height(), other.box.height());
    return box.overlapY(other.box) >= least * 0.5 || raises(other) || other.raises(this);
  }

  /** Whether this is a small mark that stands directly behind the other word, above its middle. */
  boolean raises(Spot other) {
    return box.height() < 0.8 * other.box.height()
        && box.bottom() > other.box.top()
        && box.centerY() < other.box.centerY()
        && Math.abs(box.left() - other.box.right()) < 0.4 * other.em();
  }
}
