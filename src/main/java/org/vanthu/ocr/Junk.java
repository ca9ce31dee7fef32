package org.vanthu.ocr;

import org.vanthu.model.Word;

/** Tells words from the specks, strokes of pens and rims of seals that engines read as words. */
final class Junk {

  /** Marks alone, read with less than this confidence, are noise; digits are never dropped. */
  private static final double MARKS = 0.45;

  /** Letters alone that are less sure than this are noise. */
  private static final double LETTERS = 0.12;

  private Junk() {}

  static boolean keeps(Word word) {
    String text = word.text();
    if (text.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    boolean letters = text.chars().anyMatch(Character::isLetter);
    return word.confidence() >= (letters ? LETTERS : MARKS);
  }
}
