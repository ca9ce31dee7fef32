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
              + "|(?:19|20)[0-9]{2}-(?:19|20)[0-9]{2}"
              + "|[0-9]{1,3}(?:,[0-9]{1,2})?/10{1,3})\\.?[)%]{0,2}[.,]?");

  private static final Pattern GROUPED =
      Pattern.compile("[^0-9]*[0-9]{1,3}([.,][0-9]{3}){1,9}[^0-9]?.{0,8}");
  private static final Pattern UNGROUPED = Pattern.compile("[^0-9]*[0-9]{4,19}[^0-9]*");
  private static final Pattern YEAR = Pattern.compile("[^0-9]*(?:19|20)[0-9]{2}[^0-9]*");

  private NumberForm() {}

  /** Whether a text is a number with its marks and nothing else. */
  static boolean numeric(String text) {
    return text.length() <= 64 && NUMERIC.matcher(text).matches();
  }

  static boolean wellFormed(String text) {
    return text.length() <= 64 && WELL_FORMED.matcher(text).matches();
  }

  /** Whether thousands are parted: "12.345". */
  static boolean grouped(String text) {
    return text.length() <= 64 && GROUPED.matcher(text).matches();
  }

  /** Whether thousands are not parted though there are some, and it is no year: "12345". */
  static boolean ungrouped(String text) {
    return text.length() <= 64
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
