package org.vanthu.ocr;

import java.util.regex.Pattern;

/** How numbers are written in tables; all patterns are linear. */
final class NumberForm {

  private static final Pattern NUMERIC = Pattern.compile("[0-9.,()%/\\-]*[0-9][0-9.,()%/\\-]*");

  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "[(\\-]?(?:[0-9]{1,3}(?:\\.[0-9]{3}){1,9}(?:,[0-9]{1,6})?"
              + "|[0-9]{1,3}(?:,[0-9]{3}){1,9}(?:\\.[0-9]{1,6})?"
              + "|[0-9]{1,19}(?:[.,][0-9]{1,6})?"
              + "|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,4}"
              + "|[0-9]{1,2}(?:[/-][0-9]{1,2}){1,2}"
              + "|[0-9]{1,2}(?:[/-][0-9]{1,2})?[/-](?:19|20)[0-9]{2}"
              + "|[0-9]{1,2}\\.[0-9]{1,2}\\.(?:19|20)[0-9]{2}"
              + "|(?:19|20)[0-9]{2}-(?:19|20)[0-9]{2}"
              + "|[0-9]{1,3}(?:,[0-9]{1,2})?/10{1,3})\\.?[)%]{0,2}(?:\\.?/\\.|[.,])?");

  private static final Pattern GROUPED =
      Pattern.compile("[^0-9]*[0-9]{1,3}([.,][0-9]{3}){1,9}[^0-9]?.{0,8}");
  private static final Pattern UNGROUPED = Pattern.compile("[^0-9]*[0-9]{4,19}[^0-9]*");
  private static final Pattern MIXED =
      Pattern.compile(".?[0-9]{1,3}(?:(?:\\.[0-9]{3})+,[0-9]{3}|(?:,[0-9]{3})+\\.[0-9]{3}).?");
  private static final Pattern YEAR = Pattern.compile("[^0-9]*(?:19|20)[0-9]{2}[^0-9]*");

  /** A quarter of a year, "III/2022". */
  private static final Pattern QUARTER = Pattern.compile("[(]?I{1,3}/(?:19|20)[0-9]{2}");

  /** What engines take 1 for, and 0. */
  private static final String LIKE_DIGITS = "IlÌÍ|!]¡OoÒÓ";

  private static final int LIKE_ONE = 8;

  private NumberForm() {}

  /** Whether a text is a number with its marks and nothing else. */
  static boolean numeric(String text) {
    return text.length() <= 64 && NUMERIC.matcher(text).matches();
  }

  static boolean wellFormed(String text) {
    return text.length() <= 64 && WELL_FORMED.matcher(text).matches();
  }

  /**
   * A number, or what stands before the slash of a symbol, with digits for the letters that engines
   * take for them: "l3" is 13, "I38/NQ-HĐND" 138/NQ-HĐND. Other texts stay.
   */
  static String plain(String text) {
    if (QUARTER.matcher(text).lookingAt()) {
      return text;
    }
    int slash = text.indexOf('/');
    int end =
        slash > 0 && slash + 1 < text.length() && Character.isUpperCase(text.charAt(slash + 1))
            ? slash
            : text.length();
    StringBuilder plain = new StringBuilder(text);
    boolean digit = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      int alike = LIKE_DIGITS.indexOf(c);
      digit |= Character.isDigit(c);
      if (alike >= 0) {
        plain.setCharAt(i, alike < LIKE_ONE ? '1' : '0');
      } else if (!Character.isDigit(c) && "(.,-–/%);:".indexOf(c) < 0) {
        return text;
      }
    }
    return digit ? plain.toString() : text;
  }

  /**
   * Whether a second reading bears out a first one: it has the same digits, and no marks that the
   * first lacks, for engines lose marks and seldom invent them; of symbols, the same letters.
   */
  static boolean confirms(String second, String first) {
    String a = open(plain(first));
    String b = open(plain(second));
    return a.equals(b)
        || (key(a).equals(key(b))
            && marks(a) > marks(b)
            && (!numeric(a) || wellFormed(a) && (grouped(a) || marks(a) == 1 || date(a))));
  }

  /** Without the mark that closes it, which belongs to the sentence. */
  static String open(String text) {
    int last = text.length() - 1;
    return last > 0 && ".,;:".indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text;
  }

  private static boolean date(String text) {
    return text.indexOf('/') > 0;
  }

  /** Whether something was read, not strokes alone. */
  static boolean legible(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** A number's digits; of other texts all but slashes and closing marks. */
  static String key(String text) {
    return numeric(text)
        ? text.replaceAll("[^0-9]", "")
        : text.replaceAll("[/\\\\]", "").replaceAll("[IlÌÍ|¡]", "1").replaceAll("[.,;:]$", "");
  }

  /** Whether thousands are followed by three decimals, "28.516,000", which papers hardly have. */
  static boolean mixed(String text) {
    return text.length() <= 64 && MIXED.matcher(text).matches();
  }

  /** How many points, commas and slashes a text has. */
  static int marks(String text) {
    return (int) text.chars().filter(c -> c == '.' || c == ',' || c == '/').count();
  }

  /** Whether thousands are parted: "12.345". */
  static boolean grouped(String text) {
    return text.length() <= 64 && GROUPED.matcher(text).matches();
  }

  /**
   * Whether thousands are not parted though there are some, and it is no year: "12345". Numbers of
   * documents part none: "2503/QĐ-UBND".
   */
  static boolean ungrouped(String text) {
    return text.length() <= 64
        && text.indexOf('/') < 0
        && UNGROUPED.matcher(text).matches()
        && !YEAR.matcher(text).matches();
  }

  /**
   * Whether a short text looks like a number of which letters were misread: most of its characters
   * are digits or letters that engines take for digits.
   */
  static boolean nearlyNumeric(String text) {
    if (text.length() > 24 || text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    long alike = text.chars().filter(c -> "0123456789.,()%/-OoIlSBZ|".indexOf(c) >= 0).count();
    return alike == text.length();
  }
}
