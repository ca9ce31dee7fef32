package org.vanthu.table.unruled;

/** Tells cells that hold a figure: a number with its signs, marks and unit, or a sign for none. */
final class Figures {

  /** Characters beyond which nothing is looked at. */
  private static final int LONGEST = 40;

  private Figures() {}

  /** Digits, at most two letters, and the signs that go with them. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    return digits > 0 ? letters <= Math.min(2, digits) : none(text);
  }

  private static boolean none(String text) {
    return switch (text) {
      case "-", "–", "—", "--", "---", "*", "†", "‡", "#", "x", "X", "…", "...", "na", "n/a" ->
          true;
      default -> false;
    };
  }
}
