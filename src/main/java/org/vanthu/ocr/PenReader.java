package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vanthu.model.Alternative;
import org.vanthu.model.Confidence;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.ocr.hand.DigitReader;
import org.vanthu.ocr.hand.Guess;
import org.vanthu.ocr.hand.InkLine;

/**
 * Reads what a pen wrote in a slot. A slot is cut from the page several times, a little wider,
 * smaller or higher, with the ends of the printed words beside it: the nets know print as nothing,
 * and digits that touch a word stay whole.
 */
final class PenReader {

  /** How far a cut reaches above and below the base line, in heights of a printed digit. */
  private static final double ABOVE = 2.1;

  private static final double BELOW = 0.9;

  /** How far a cut reaches into the words before and after, in heights of a printed digit. */
  private static final double INTO_BEFORE = 0.37;

  private static final double INTO_AFTER = 0.9;

  /** Scale, shift down and reach into the words of each cut, by that of the first. */
  private static final double[][] CUTS = {{1, 0, 1}, {0.92, -0.06, 0.6}, {1.08, 0.06, 1.3}};

  /** Other guesses told. */
  private static final int OTHERS = 6;

  /** Most digits of a number. */
  private static final int LONGEST = 5;

  /** Where digits of two are expected, a lone one is believed by so much less. */
  private static final double LONE_DIGIT = 0.5;

  private final DigitReader digits;

  PenReader(DigitReader digits) {
    this.digits = digits;
  }

  /** What the slot may say, the likeliest first; a text of "" is an empty slot. */
  List<Guess> guesses(Slot slot, Gray page) {
    List<InkLine> cuts = cuts(slot, page);
    return switch (slot.kind()) {
      case NUMBER -> digits.number(cuts, LONGEST);
      case DAY -> digits.bounded(cuts, 1, 31);
      case MONTH -> digits.bounded(cuts, 1, 12);
    };
  }

  /** The same for a whole date, "21/3/18", as stamps have it. */
  List<Guess> dates(Slot slot, Gray page) {
    return digits.date(cuts(slot, page));
  }

  private static List<InkLine> cuts(Slot slot, Gray page) {
    List<InkLine> cuts = new ArrayList<>();
    for (double[] cut : CUTS) {
      cuts.add(cut(slot, page, cut[0], cut[1], cut[2]));
    }
    return cuts;
  }

  private static InkLine cut(Slot slot, Gray page, double scale, double down, double reach) {
    double h = slot.height() * scale;
    double base = slot.base() + down * slot.height();
    int top = (int) Math.round(base - ABOVE * h);
    int bottom = (int) Math.round(base + BELOW * h);
    int left = (int) Math.round(slot.left() - INTO_BEFORE * reach * slot.height());
    int right = (int) Math.round(slot.right() + INTO_AFTER * reach * slot.height());
    int w = Math.max(4, right - left);
    int rows = Math.max(4, bottom - top);
    byte[] gray = new byte[w * rows];
    for (int y = 0; y < rows; y++) {
      int from = Math.clamp(top + y, 0, page.height() - 1);
      for (int x = 0; x < w; x++) {
        gray[y * w + x] = (byte) page.at(Math.clamp(left + x, 0, page.width() - 1), from);
      }
    }
    return InkLine.of(gray, w, rows);
  }

  /** The slot's number as a word in its ink, with the other guesses. */
  static Read read(Slot slot, Rect ink, List<Guess> guesses) {
    Guess best = guesses.getFirst();
    boolean lone = !slot.asPrescribed(best.text());
    double confidence = Confidence.UNWITNESSED * best.probability() * (lone ? LONE_DIGIT : 1);
    return new Read(
        Glyphs.even(best.text(), ink, 100 * confidence),
        Road.HANDWRITING,
        confidence,
        Set.of(Reason.HANDWRITTEN),
        guesses.stream()
            .skip(1)
            .filter(guess -> !guess.text().isEmpty())
            .limit(OTHERS)
            .map(guess ->
                new Alternative(guess.text(), Confidence.UNWITNESSED * guess.probability()))
            .toList());
  }
}
