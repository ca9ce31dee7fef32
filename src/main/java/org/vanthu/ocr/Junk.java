package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells words from the specks, strokes of pens and rims of seals that engines read as words: by
 * what stands beside them. Digits are never dropped.
 */
final class Junk {

  /** Marks in a line, and dashes that begin one, less sure than this are noise. */
  private static final double MARKS = 0.45;

  /** Marks apart from any line that are less sure than this are noise. */
  private static final double LONE_MARKS = 0.8;

  /** Letters apart from any line that are less sure than this are noise. */
  private static final double LONE_LETTERS = 0.12;

  /** Letters apart from any line and under a seal that are less sure than this are noise. */
  private static final double SEALED_LETTERS = 0.8;

  /** What stands beside a word is a sure word itself from this probability on. */
  private static final double SURE = 0.8;

  /** How far words of a line lie apart at most, by their height. */
  private static final double GAP = 1.6;

  /** How much lower a mark that reaches from base line to x-height may be than its line. */
  private static final double UPRIGHT = 0.35;

  private Junk() {}

  /**
   * The words that are some.
   *
   * @param sealed whether each stands under a seal
   */
  static List<Read> without(List<Read> words, List<Boolean> sealed) {
    List<Read> sure =
        words.stream()
            .filter(w -> w.confidence() >= SURE && w.text().length() > 1)
            .filter(w -> w.glyphs().hasLetterOrDigit())
            .toList();
    List<Read> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (keeps(words.get(i), sealed.get(i), sure)) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private static boolean keeps(Read word, boolean sealed, List<Read> sure) {
    if (word.glyphs().hasDigit()) {
      return true;
    }
    boolean letters = word.text().chars().anyMatch(Character::isLetter);
    boolean ordinal = word.text().length() == 1 && "-–—+*•".contains(word.text());
    double marks = ordinal && !sealed ? MARKS : LONE_MARKS;
    double least = letters ? sealed ? SEALED_LETTERS : LONE_LETTERS : marks;
    if (word.confidence() >= least && (letters || !flattened(word, sure))) {
      return true;
    }
    return (letters || word.confidence() >= MARKS)
        && sure.stream().anyMatch(other -> inLine(word, other, letters));
  }

  /** Whether a mark that is upright in print is a mere speck by its shape. */
  private static boolean flattened(Read mark, List<Read> sure) {
    return upright(mark.text()) && sure.stream().noneMatch(other -> inLine(mark, other, false));
  }

  private static boolean upright(String marks) {
    return marks.chars().allMatch(c -> ";:!?|/()[]\\⁄".indexOf(c) >= 0);
  }

  /** Whether a word goes on the line of a sure word beside it, and is of its size. */
  private static boolean inLine(Read word, Read other, boolean letters) {
    Rect a = word.box();
    Rect b = other.box();
    int gap = Math.max(a.left(), b.left()) - Math.min(a.right(), b.right());
    boolean beside = gap > -b.height() / 2 && gap < GAP * b.height();
    boolean level = a.overlapY(b) * 2 > Math.min(a.height(), b.height());
    double size = (double) a.height() / Math.max(1, b.height());
    boolean alike = letters ? size > 0.4 && size < 2 : !upright(word.text()) || size >= UPRIGHT;
    return beside && level && alike && !word.equals(other);
  }
}
