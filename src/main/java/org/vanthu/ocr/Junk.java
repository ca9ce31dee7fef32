package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Road;

/**
 * Tells words from the specks, strokes of pens and rims of seals that engines read as words: by
 * what stands beside them. Digits are dropped only where a seal is and no number can be.
 */
final class Junk {

  /** Marks in a line, and dashes that begin one, less sure than this are noise. */
  private static final double MARKS = 0.45;

  /** Dashes and bullets apart from any line that are less sure than this are noise. */
  private static final double LONE_MARKS = 0.8;

  /** Letters apart from any line that are less sure than this are noise. */
  private static final double LONE_LETTERS = 0.45;

  /** The same on a page of which most words are unsure. */
  private static final double LONE_ON_POOR_PAGE = 0.12;

  /** What dirt is read as. */
  private static final String SPECKS = "`'´°^_.,:;¨¬|‘’„ˆ";

  /** Letters apart from any line and under a seal that are less sure than this are noise. */
  private static final double SEALED_LETTERS = 0.8;

  /** Letters lower, and higher, than this by the page's words are specks, and strokes of pens. */
  private static final double LOWEST = 0.2;

  private static final double HIGHEST = 3;

  /** Low letters surer than this may be some: a lone I is no speck. */
  private static final double SURELY = 0.9;

  /** Digits under a seal that are less sure than this may be a part of the seal. */
  private static final double SEALED_DIGITS = 0.5;

  /** Digits lower than this by the page's words are no number of its print. */
  private static final double LOW_DIGITS = 0.7;

  /** Dashes thinner than this by the page's words are specks. */
  private static final double THINNEST = 0.065;

  /** What stands beside a word is a sure word itself from this probability on. */
  private static final double SURE = 0.8;

  /** How far words of a line lie apart at most, by their height. */
  private static final double GAP = 1.6;

  /** How much lower a mark that reaches from base line to x-height may be than its line. */
  private static final double UPRIGHT = 0.35;

  private final List<Read> sure;
  private final double height;

  /** From which probability on letters apart from any line are some. */
  private final double lone;

  private Junk(List<Read> words) {
    sure =
        words.stream()
            .filter(w -> w.confidence() >= SURE && w.text().length() > 1)
            .filter(w -> w.glyphs().hasLetterOrDigit())
            .toList();
    int[] heights = sure.stream().mapToInt(w -> w.box().height()).sorted().toArray();
    height = heights.length == 0 ? 0 : heights[heights.length / 2];
    lone = 2 * sure.size() < words.size() ? LONE_ON_POOR_PAGE : LONE_LETTERS;
  }

  /**
   * The words that are some.
   *
   * @param sealed whether each stands under a seal
   */
  static List<Read> without(List<Read> words, List<Boolean> sealed) {
    Junk junk = new Junk(words);
    List<Read> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (junk.keeps(words.get(i), sealed.get(i))) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private boolean keeps(Read word, boolean sealed) {
    if (word.glyphs().hasDigit()) {
      return !(sealed && scrap(word)) || inLine(word, false);
    }
    boolean letters = word.text().chars().anyMatch(Character::isLetter);
    boolean apart = letters ? apart(word, sealed) : markApart(word, sealed);
    double marks = sealed ? LONE_MARKS : MARKS;
    return apart || ((letters || word.confidence() >= marks) && inLine(word, letters));
  }

  /** Whether letters are some even where no line of words has them. */
  private boolean apart(Read word, boolean sealed) {
    double size = word.box().height() / Math.max(1, height);
    boolean fits =
        height == 0 || ((size > LOWEST || word.confidence() >= SURELY) && size < HIGHEST);
    return fits && word.confidence() >= (sealed ? SEALED_LETTERS : lone);
  }

  /** Whether marks are some even where no line of words has them: specks never are. */
  private boolean markApart(Read word, boolean sealed) {
    boolean ordinal = word.text().length() == 1 && "-–—+*•".contains(word.text());
    boolean speck =
        ordinal
            ? word.box().height() < THINNEST * height
            : word.text().length() < 3 && word.text().chars().allMatch(c -> SPECKS.indexOf(c) >= 0);
    return !speck
        && word.confidence() >= (ordinal && !sealed ? MARKS : LONE_MARKS)
        && !flattened(word);
  }

  /** What is no number: digits among other signs, or lower than the page's print. */
  private boolean scrap(Read word) {
    String text = word.text();
    boolean mixed =
        text.length() < 5 && text.chars().anyMatch(c -> "0123456789.,/%".indexOf(c) < 0);
    return word.road() == Road.OCR
        && word.confidence() <= SEALED_DIGITS
        && (mixed || word.box().height() < LOW_DIGITS * height);
  }

  private boolean inLine(Read word, boolean letters) {
    return sure.stream().anyMatch(other -> inLine(word, other, letters));
  }

  /** Whether a mark that is upright in print is a mere speck by its shape. */
  private boolean flattened(Read mark) {
    return upright(mark.text()) && !inLine(mark, false);
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
