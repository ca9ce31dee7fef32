package org.vanthu.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or sign that a row begins with.
 *
 * @param kind tells rows of one level apart from those of others, within one table
 */
record Ordinal(String text, String kind) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\(?(?<body>[IVXLivxl]{1,9}|[A-ZĐa-zđ]|\\d{1,4}(?:\\.\\d{1,3}){0,4}"
              + "|[IVXA-HĐ]{1,5}(?:\\.\\d{1,3}){1,3})\\s?(?<close>[.)/]{0,2})");

  /** XL to LXXXIX; a lone L is a letter. */
  private static final String WITH_FIFTY = "(?:XL|L(?=.)X{0,3})(?:IX|IV|V?I{0,3})";

  private static final Pattern SIGN = Pattern.compile("[-–—+*•●○▪✓o]|\\(-\\)");

  /** Empty when the text is no ordinal. */
  static Optional<Ordinal> of(String text) {
    String bare = text.strip();
    if (SIGN.matcher(bare).matches()) {
      return Optional.of(new Ordinal(bare, bare.matches("[-–—]") ? "-" : bare));
    }
    Matcher form = FORM.matcher(bare);
    return form.matches() && bare.length() <= 16
        ? Optional.of(new Ordinal(bare, kind(form.group("body"))))
        : Optional.empty();
  }

  private static String kind(String body) {
    int points = (int) body.chars().filter(c -> c == '.').count();
    if (points > 0) {
      return (Character.isDigit(body.charAt(0)) ? "1" : "I") + ".1".repeat(points);
    }
    if (Character.isDigit(body.charAt(0))) {
      return "1";
    }
    boolean roman = body.matches("[IVX]{1,8}|[ivx]{1,8}|" + WITH_FIFTY);
    String letters = Character.isUpperCase(body.charAt(0)) ? "A" : "a";
    return roman ? (letters.equals("A") ? "I" : "i") : letters;
  }

  /**
   * The kind of a single letter of the alphabet, where the sequence shows that it is no numeral.
   */
  Ordinal asLetter() {
    return new Ordinal(text, Character.isUpperCase(first()) ? "A" : "a");
  }

  boolean couldBeLetter() {
    return kind.equalsIgnoreCase("I") && text.replaceAll("[^A-Za-z]", "").length() == 1;
  }

  /** The first letter or digit; a blank where nothing was read. */
  char first() {
    if (text.isEmpty()) {
      return ' ';
    }
    return text.charAt(text.charAt(0) == '(' && text.length() > 1 ? 1 : 0);
  }
}
