package org.vanthu.corpus.press.pen;

/**
 * Which digits may be used for what: nothing that a recogniser learns from or is tuned on comes
 * back in what it is marked on.
 */
public enum Share {
  /** For whoever trains a recogniser: images 0–4 of ten (not in this repository), skeletons A. */
  TRAINING,
  /** Generated papers for tuning: images 5 and 6 of ten, skeletons A. */
  TUNING,
  /** Generated papers for marking: images 7, 8 and 9 of ten, skeletons B. */
  MARKING;

  /** Whether an image of a digit belongs to the share, by its index among the digit's images. */
  public boolean image(int index) {
    int last = Math.floorMod(index, 10);
    return switch (this) {
      case TRAINING -> last < 5;
      case TUNING -> last == 5 || last == 6;
      case MARKING -> last > 6;
    };
  }
}
