package org.vanthu.read.word;

import java.util.Map;

/** Characters that a font or a setting shows in place of others. */
final class Symbols {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /** What stands for a symbol that has no character of its own. */
  private static final String UNKNOWN = "▯";

  /** The symbols of Wingdings and Symbol that papers use, by their code without the F0. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("6F", "☐"),
          Map.entry("71", "☐"),
          Map.entry("72", "☐"),
          Map.entry("A3", "☐"),
          Map.entry("A8", "☐"),
          Map.entry("52", "☑"),
          Map.entry("53", "☒"),
          Map.entry("54", "☒"),
          Map.entry("FD", "☒"),
          Map.entry("FE", "☑"),
          Map.entry("FB", "✗"),
          Map.entry("FC", "✓"),
          Map.entry("B7", "•"),
          Map.entry("A7", "▪"),
          Map.entry("D8", "➢"),
          Map.entry("E0", "→"),
          Map.entry("F0", "→"),
          Map.entry("B3", "≥"),
          Map.entry("B4", "×"),
          Map.entry("B1", "±"),
          Map.entry("2D", "-"));

  private Symbols() {}

  /**
   * @param code four hexadecimal digits; symbol fonts stand in the private use area from F000
   */
  static String of(String code) {
    if (!code.matches("[0-9A-Fa-f]{4}")) {
      return UNKNOWN;
    }
    int number = Integer.parseInt(code, 16);
    if (0xF000 <= number && number <= 0xF0FF) {
      return KNOWN.getOrDefault("%02X".formatted(number & 0xFF), UNKNOWN);
    }
    return Character.isLetterOrDigit(number) ? Character.toString(number) : UNKNOWN;
  }

  /** Digits as superscripts, so that they don't join the digits before them. */
  static String raised(String text) {
    return digits(text, RAISED);
  }

  static String lowered(String text) {
    return digits(text, LOWERED);
  }

  private static String digits(String text, String shown) {
    StringBuilder result = new StringBuilder();
    for (char c : text.toCharArray()) {
      result.append('0' <= c && c <= '9' ? shown.charAt(c - '0') : c);
    }
    return result.toString();
  }
}
