package org.vanthu.corpus.table;

/** Numbers as outlines write them. */
final class Ordinals {

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private Ordinals() {}

  static String roman(int number) {
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] worth = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < signs.length; i++) {
      while (left >= worth[i]) {
        roman.append(signs[i]);
        left -= worth[i];
      }
    }
    return roman.toString();
  }

  /** In the order of the Vietnamese alphabet as decrees use it. */
  static String letter(int index) {
    return LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1);
  }
}
