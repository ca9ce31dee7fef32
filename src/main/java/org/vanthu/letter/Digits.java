package org.vanthu.letter;

import java.util.OptionalInt;

/** Small numbers as engines misread them: O for 0, l and I for 1. */
final class Digits {

  private Digits() {}

  /** The number, with misread letters repaired; empty when it is none or out of bounds. */
  static OptionalInt read(String text, int least, int most) {
    String plain =
        text.replaceAll("\\s+", "")
            .replaceAll("[oOØø]", "0")
            .replaceAll("[lIiÌÍÏìíï|!\\]\\[]", "1");
    if (plain.length() == 3 && most < 100 && !Character.isDigit(text.charAt(text.length() - 1))) {
      plain = plain.substring(0, 2);
    }
    if (!plain.matches("\\d{1,4}")) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(plain);
    return value >= least && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
  }

  static boolean repaired(String text) {
    return !text.replaceAll("\\s+", "").matches("\\d*");
  }
}
