package org.vanthu.read.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tells text from the characters of a layer whose table of meanings is missing or wrong. */
final class TextQuality {

  /** Fewer words with small letters say nothing. */
  private static final int LEAST_WORDS = 12;

  /**
   * Share of words with small letters that may be impossible (no vowel, or letters of two scripts)
   * before the layer is taken for garbled. Real pages stay below 0.1, chemistry and codes included.
   */
  private static final double IMPOSSIBLE = 0.35;

  private static final String VOWELS = "aeiouy";

  private TextQuality() {}

  /** True when the words can't be of any language written with Latin letters. */
  static boolean garbled(List<String> words) {
    int judged = 0;
    int impossible = 0;
    for (String word : words) {
      if (letters(word) < 2 || word.equals(word.toUpperCase(Locale.ROOT))) {
        continue;
      }
      judged++;
      impossible += impossible(word) ? 1 : 0;
    }
    return judged >= LEAST_WORDS && impossible > IMPOSSIBLE * judged;
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }

  private static boolean impossible(String word) {
    boolean latin = false;
    boolean other = false;
    boolean vowel = false;
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetter(c)) {
        boolean isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        latin |= isLatin;
        other |= !isLatin;
        vowel |= VOWELS.indexOf(Character.toLowerCase(c)) >= 0 || !isLatin;
      }
    }
    return (latin && other) || !vowel || casesMixed(word);
  }

  /** A capital right after a small letter, twice and more: "kQgUw". */
  private static boolean casesMixed(String word) {
    int jumps = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
        jumps++;
      }
    }
    return jumps >= 2;
  }
}
