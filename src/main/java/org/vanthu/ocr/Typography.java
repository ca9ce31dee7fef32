package org.vanthu.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that the engine has no eye for, set as papers set them: the apostrophe after a letter or
 * digit is curly, as every word processor makes it, and so is the sign of minutes between degrees
 * and seconds, for which the engine reads other small signs.
 */
final class Typography {

  private static final char APOSTROPHE = '’';

  /** Minutes of an angle and the first digit of its seconds: 105°50’53,3”. */
  private static final Pattern MINUTES = Pattern.compile("\\d°\\d{1,2}([°'`´‘’”\"]{1,2})\\d");

  private Typography() {}

  static Read of(Read read) {
    String text = read.text();
    boolean none = text.chars().noneMatch(c -> "'°`´‘".indexOf(c) >= 0);
    if (none || text.length() < 3) {
      return read;
    }
    String set = minutes(apostrophes(text));
    return set.equals(text) ? read : read.written(set);
  }

  private static String apostrophes(String text) {
    StringBuilder set = new StringBuilder(text);
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '\'' && Character.isLetterOrDigit(text.charAt(i - 1))) {
        set.setCharAt(i, APOSTROPHE);
      }
    }
    return set.toString();
  }

  private static String minutes(String text) {
    Matcher minutes = MINUTES.matcher(text);
    return minutes.find()
        ? text.substring(0, minutes.start(1)) + APOSTROPHE + text.substring(minutes.end(1))
        : text;
  }
}
