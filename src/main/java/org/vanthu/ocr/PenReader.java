package org.vanthu.ocr;

import java.util.Comparator;
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

  /**
   * How a slot is cut.
   *
   * @param scale of the cut's height
   * @param down by how much it is moved down, in heights of a printed digit
   * @param reach into the words beside it, by that of the first cut
   * @param lean by how much its ink is made to lean left, in parts of its height
   * @param wide by how much it is stretched
   */
  private record Cut(double scale, double down, double reach, double lean, double wide) {}

  /**
   * Stretched, close digits part; lower and leaning less, tall and slanted ones come near others.
   */
  private static final List<Cut> CUTS =
      List.of(
          new Cut(1, 0, 1, 0, 1.15),
          new Cut(1.08, 0.06, 1.3, 0, 1.15),
          new Cut(0.92, -0.06, 0.6, 0.12, 1.15),
          new Cut(1.2, 0.04, 1, 0, 1.2),
          new Cut(1, 0, 1, 0, 1));

  /** Cuts that are enough to speak against print. */
  private static final int GLANCE = 2;

  /** Other guesses told. */
  private static final int OTHERS = 6;

  /** Most digits of a number. */
  private static final int LONGEST = 5;

  /**
   * How many numbers of one digit there are to one with the naught that is prescribed before it;
   * lowering it reads more lone digits as two of which one is faint or touches the other.
   */
  private static final double LONE = 0.25;

  /** Where digits of two are expected, a lone one is believed by so much less. */
  private static final double LONE_DIGIT = 0.5;

  private final DigitReader digits;

  PenReader(DigitReader digits) {
    this.digits = digits;
  }

  /** What the slot may say, the likeliest first; a text of "" is an empty slot. */
  List<Guess> guesses(Slot slot, Gray page) {
    return guesses(slot, page, CUTS.size());
  }

  /** The same at fewer looks, for what is probably print. */
  List<Guess> glance(Slot slot, Gray page) {
    return guesses(slot, page, GLANCE);
  }

  private List<Guess> guesses(Slot slot, Gray page, int looks) {
    List<InkLine> cuts = cuts(slot, page, looks);
    List<Guess> guesses =
        switch (slot.kind()) {
          case NUMBER -> digits.number(cuts, LONGEST);
          case DAY -> digits.bounded(cuts, 1, 31);
          case MONTH -> digits.bounded(cuts, 1, 12);
        };
    return weighed(slot, guesses);
  }

  /** The guesses by Bayes' rule with how rare a lone digit is where two are prescribed. */
  static List<Guess> weighed(Slot slot, List<Guess> guesses) {
    double lone =
        guesses.stream().filter(guess -> lone(slot, guess)).mapToDouble(Guess::probability).sum();
    double all = 1 - Math.min(1, lone) * (1 - LONE);
    return guesses.stream()
        .map(guess ->
            new Guess(
                guess.text(),
                Math.min(1, guess.probability() * (lone(slot, guess) ? LONE : 1) / all)))
        .sorted(Comparator.comparingDouble(Guess::probability).reversed())
        .toList();
  }

  private static boolean lone(Slot slot, Guess guess) {
    return !guess.text().isEmpty() && !slot.asPrescribed(guess.text());
  }

  /** The same for a whole date, "21/3/18", as stamps have it. */
  List<Guess> dates(Slot slot, Gray page) {
    return digits.date(cuts(slot, page, CUTS.size()));
  }

  private static List<InkLine> cuts(Slot slot, Gray page, int looks) {
    return CUTS.stream().limit(looks).map(cut -> cut(slot, page, cut)).toList();
  }

  private static InkLine cut(Slot slot, Gray page, Cut cut) {
    double h = slot.height() * cut.scale();
    double base = slot.base() + cut.down() * slot.height();
    int rows = Math.max(4, (int) Math.round((ABOVE + BELOW) * h));
    double top = base - ABOVE * h;
    double left = slot.left() - INTO_BEFORE * cut.reach() * slot.height();
    double right = slot.right() + INTO_AFTER * cut.reach() * slot.height();
    int columns = Math.max(4, (int) Math.round((right - left) * cut.wide()));
    byte[] gray = new byte[columns * rows];
    for (int y = 0; y < rows; y++) {
      double lean = cut.lean() * (base - h / 2 - (top + y));
      int from = Math.clamp(Math.round(top + y), 0, page.height() - 1);
      for (int x = 0; x < columns; x++) {
        int at = (int) Math.round(left + x / cut.wide() + lean);
        gray[y * columns + x] = (byte) page.at(Math.clamp(at, 0, page.width() - 1), from);
      }
    }
    return InkLine.of(gray, columns, rows);
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
