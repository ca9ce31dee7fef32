package org.vanthu.ocr;

import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/** Machine text that stands on a page already, and what of the pixels it explains. */
final class Machine {

  /** Share of a read word that machine words must cover for it to be the same ink. */
  private static final double SAME_INK = 0.4;

  /** Room around machine words in points: their boxes may be tighter than their ink. */
  private static final double ROOM = 1;

  private Machine() {}

  /** Whether the ink in a box is that of machine words. */
  static boolean covers(List<Word> words, Box box) {
    double covered = 0;
    for (Word word : words) {
      Box own = word.box().grown(ROOM);
      if (own.containsCenterOf(box)) {
        return true;
      }
      covered += own.overlap(box);
    }
    return covered > SAME_INK * Math.max(box.area(), 1e-6);
  }
}
