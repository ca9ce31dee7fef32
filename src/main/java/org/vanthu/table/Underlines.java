package org.vanthu.table;

import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;
import org.vanthu.model.Word;

/** Takes out the lines that underline words: those begin and end with a word and run under it. */
final class Underlines {

  /** Points between the ends of a line and of the words over it; more loses borders under text. */
  private static final double ENDS = 1.6;

  /** Points between the lower edge of the words' boxes and their underline, either way. */
  private static final double UNDER = 3.5;

  /** Share of an underline's length that words stand over. */
  private static final double COVERED = 0.6;

  List<Ruling> without(List<Ruling> rulings, List<Word> words) {
    return rulings.stream().filter(ruling -> !underlines(ruling, words)).toList();
  }

  private static boolean underlines(Ruling ruling, List<Word> words) {
    if (!ruling.horizontal()) {
      return false;
    }
    boolean begins = false;
    boolean ends = false;
    double covered = 0;
    for (Word word : words) {
      Box box = word.box();
      if (Math.abs(box.bottom() - ruling.at()) <= UNDER && box.height() > 0) {
        begins |= Math.abs(box.left() - ruling.from()) <= ENDS;
        ends |= Math.abs(box.right() - ruling.to()) <= ENDS;
        covered +=
            Math.max(0, Math.min(box.right(), ruling.to()) - Math.max(box.left(), ruling.from()));
      }
    }
    return begins && ends && covered >= COVERED * ruling.length();
  }
}
