package org.vanthu.adjudicate.trust;

import java.util.List;
import org.vanthu.model.Alternative;
import org.vanthu.model.Folded;
import org.vanthu.model.Reason;
import org.vanthu.model.Word;

/**
 * How other readings of words differ from the one that was followed. Engines lose marks and take
 * letters for digits; such a reading is none against the digits.
 *
 * @param digits whether one has other digits, and is a number itself
 * @param letters whether one has the same digits and other letters
 */
record Rivals(boolean digits, boolean letters) {

  private static final String TAKEN_FOR_ONE = "lI|!ÌÍÏ¡ìíiJ";
  private static final String TAKEN_FOR_NOUGHT = "OoQÒÓ";

  /** What engines write for a digit that they could not make out. */
  private static final String TAKEN_FOR_ANY = "§SZB$&gT?";

  private static final char ANY = '*';

  /**
   * Of the words of a value.
   *
   * @param figures whether its digits matter; in words a letter for a digit matters as much
   */
  static Rivals of(Iterable<Word> words, boolean figures) {
    boolean digits = false;
    boolean letters = false;
    for (Word word : words) {
      boolean mended =
          word.reasons().contains(Reason.REPAIRED)
              && !word.reasons().contains(Reason.READINGS_DISAGREE);
      for (Alternative other : mended ? List.<Alternative>of() : word.alternatives()) {
        Rivals rivals = between(word.text(), other.text());
        digits |= rivals.digits;
        letters |= rivals.letters || !figures && numeral(word.text()) != numeral(other.text());
      }
    }
    return new Rivals(digits, letters);
  }

  private static boolean numeral(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static Rivals between(String read, String other) {
    if (read.chars().noneMatch(Character::isDigit)) {
      return new Rivals(false, !letters(read).equals(letters(other)));
    }
    int symbol = symbolOf(read);
    String number = digits(read.substring(0, symbol));
    String rival = digits(other);
    if (symbol == read.length()) {
      return new Rivals(isNumber(other) && !alike(number, rival), false);
    }
    boolean same =
        rival.length() >= number.length() && alike(number, rival.substring(0, number.length()));
    String ours = Folded.of(letters(number.isEmpty() ? read : read.substring(symbol)));
    String theirs = Folded.of(letters(behind(other, number.length())));
    return new Rivals(!same, same && !ours.equals(theirs));
  }

  /** What stands behind so many digits. */
  private static String behind(String text, int count) {
    int at = 0;
    for (int seen = 0; at < text.length() && seen < count; at++) {
      seen += digit(text.charAt(at)) == 0 ? 0 : 1;
    }
    return text.substring(at);
  }

  /** Where the letters of a symbol begin: "12/QĐ-UBND" at 3; the end when there are none. */
  private static int symbolOf(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && digit(text.charAt(i)) == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isNumber(String text) {
    return text.chars().noneMatch(c -> Character.isLetter(c) || TAKEN_FOR_ANY.indexOf(c) >= 0);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : text.toCharArray()) {
      char digit = digit(c);
      if (digit != 0) {
        digits.append(digit);
      }
    }
    return digits.toString();
  }

  /** The digit that a character stands for, ANY for one of them, 0 for none. */
  private static char digit(char c) {
    if (Character.isDigit(c)) {
      return c;
    }
    return TAKEN_FOR_ONE.indexOf(c) >= 0
        ? '1'
        : TAKEN_FOR_NOUGHT.indexOf(c) >= 0 ? '0' : TAKEN_FOR_ANY.indexOf(c) >= 0 ? ANY : 0;
  }

  private static boolean alike(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i) && a.charAt(i) != ANY && b.charAt(i) != ANY) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
