package org.vanthu.ocr.hand;

/**
 * What a line may say.
 *
 * @param text digits as written, naughts before them kept; separators as "/"; "" when nothing
 *     stands there
 * @param probability absolute: what is missing to 1 goes to what cannot stand there
 */
public record Guess(String text, double probability) {

  public Guess {
    if (!(probability >= 0 && probability <= 1 + 1e-9)) {
      throw new IllegalArgumentException(text + " at " + probability);
    }
  }
}
