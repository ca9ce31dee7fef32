package org.vanthu.read.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vanthu.model.language.Syllable;

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

  /** Fewer words can't be told to be of no language. */
  private static final int LEAST_FAMILIAR = 8;

  /** Share of the words that are syllables of Vietnamese where the text is Vietnamese. */
  private static final double SYLLABLES = 0.5;

  /** Share of the commonest words where the text is of a western language. */
  private static final double COMMON = 0.08;

  private static final Set<String> COMMON_WORDS =
      Set.of(
          ("the of and to in is for that with by as on from are at or be this les des et le la du"
                  + " en pour der die und den von zu das mit")
              .split(" "));

  /**
   * True when the words are neither Vietnamese nor of a common western language, as they are behind
   * a shifted table of meanings. Names and tables may look so as well: a suspicion, not a proof.
   */
  static boolean strange(List<String> words) {
    int judged = 0;
    int syllables = 0;
    int common = 0;
    for (String word : words) {
      for (String part : word.split("[^\\p{L}\\p{M}]+", -1)) {
        if (letters(part) >= 2 && !part.equals(part.toUpperCase(Locale.ROOT))) {
          judged++;
          syllables += Syllable.plausible(part) ? 1 : 0;
          common += COMMON_WORDS.contains(part.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
      }
    }
    return judged >= LEAST_FAMILIAR && syllables < SYLLABLES * judged && common < COMMON * judged;
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
