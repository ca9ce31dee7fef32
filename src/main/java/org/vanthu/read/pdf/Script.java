package org.vanthu.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells raised and lowered letters that belong to a word, as in "m²", "cm³/s", "CO₂" and "T ksth"
 * with a lowered "ksth", from the marks of notes, which never belong: a mark on a number would make
 * another number of it, a mark on a symbol another symbol.
 */
final class Script {

  /** Units whose square or cube is set with a raised digit. */
  private static final Pattern LENGTH = Pattern.compile("(?:.*[^\\p{L}])?(?:k|h|da|d|c|m)?m");

  /** How far letters on one line may stand apart in height, in parts of the font's height. */
  private static final double LEVEL = 0.05;

  /** How far they may be raised or lowered; more joins a line with the one below. */
  private static final double FARTHEST = 0.6;

  private Script() {}

  /**
   * Whether a glyph on another level than the last one of a word goes on with it.
   *
   * @param word glyphs of the word so far, in order
   */
  static boolean belongs(List<Glyph> word, Glyph next) {
    Glyph first = word.getFirst();
    Glyph last = word.getLast();
    double size = first.size();
    boolean down = Math.abs(next.baseline() - first.baseline()) <= LEVEL * size;
    if (down) {
      boolean same = Math.abs(next.size() - size) <= LEVEL * size;
      return same && word.size() > 1 && !(digit(last) && digit(next));
    }
    boolean small = next.size() < first.size() && last.baseline() == first.baseline();
    boolean near = Math.abs(next.baseline() - first.baseline()) <= FARTHEST * size;
    return small
        && near
        && (next.baseline() > first.baseline() ? lowered(last, next) : raised(word, next));
  }

  private static boolean lowered(Glyph last, Glyph next) {
    return letter(last) && (letter(next) || digit(next));
  }

  private static boolean raised(List<Glyph> word, Glyph next) {
    if (next.text().equals("(")) {
      return letter(word.getLast());
    }
    StringBuilder text = new StringBuilder();
    word.forEach(glyph -> text.append(glyph.text()));
    boolean power = next.text().equals("2") || next.text().equals("3");
    return power && LENGTH.matcher(text).matches();
  }

  private static boolean letter(Glyph glyph) {
    return glyph.text().codePoints().allMatch(Character::isLetter);
  }

  private static boolean digit(Glyph glyph) {
    return glyph.text().codePoints().anyMatch(Character::isDigit);
  }
}
