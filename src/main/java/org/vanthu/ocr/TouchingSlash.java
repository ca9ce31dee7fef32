package org.vanthu.ocr;

import java.util.List;

/** The slash of a symbol that blur has joined to the last printed digit before it. */
final class TouchingSlash {

  /** How near the slot's end the ink must reach to have the slash in it, by a digit's height. */
  private static final double NEAR = 0.02;

  /** How far from the end of the ink a slash begins, by a digit's height. */
  private static final double NEAREST = 0.2;

  private static final double FARTHEST = 0.6;

  private TouchingSlash() {}

  /**
   * The thinnest column where it may begin; the slot's end and more when there is none. Ink that
   * rises above print is a pen's and stays whole.
   */
  static int begin(Slot slot, List<Rect> pieces, Binary ink) {
    double h = slot.height();
    int none = slot.band().right();
    boolean low = pieces.stream().allMatch(p -> p.height() <= SlotInk.MOST_HEIGHT * h);
    if (slot.kind() != Slot.Kind.NUMBER || pieces.isEmpty() || !low) {
      return none;
    }
    Rect last = pieces.getLast();
    boolean wide = last.width() > SlotInk.WIDEST * h;
    return wide && last.right() >= slot.right() - NEAR * h ? thinnest(last, h, ink) : none;
  }

  private static int thinnest(Rect last, double height, Binary ink) {
    int best = last.right();
    int least = Integer.MAX_VALUE;
    int to = last.right() - (int) (NEAREST * height);
    for (int x = last.right() - (int) (FARTHEST * height); x < to; x++) {
      int column = ink.inkIn(new Rect(x, last.top(), x + 1, last.bottom()));
      if (column < least) {
        least = column;
        best = x;
      }
    }
    return best;
  }
}
