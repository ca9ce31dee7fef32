package org.vanthu.read.word;

import java.util.List;
import java.util.Locale;

/** Numbers of lists and notes as words, letters or digits (ECMA-376, part 1, 17.18.59). */
final class NumberFormat {

  /** Letters repeat after z: aa, bb. A list longer than this is not lettered. */
  private static final int LETTERED = 26 * 30;

  private static final int MOST_ROMAN = 3999;

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final List<String> ROMAN =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
  private static final List<String> WORDS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  private NumberFormat() {}

  static String of(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "vietnameseCounting" ->
          0 <= number && number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    if (number < 1 || number > LETTERED) {
      return Integer.toString(number);
    }
    char letter = (char) ('a' + (number - 1) % 26);
    return Character.toString(letter).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN.get(i));
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
