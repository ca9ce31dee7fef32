package org.vanthu.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed words around the slots of a head: "Số", "ngày", "tháng", "năm", the year, the symbol.
 * Engines misread one letter of them now and then; that they stand in a row makes them sure.
 */
final class FrameWords {

  /** A year, its digits perhaps read as letters. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20|2O|2o|I9|l9)[0-9OolI]{2}[.,;]?");

  /** The symbol of a party's paper, its dash read as another stroke or point. */
  private static final Pattern MISREAD_DASH =
      Pattern.compile("[\\p{P}\\p{S}&&[^-–—/⁄]]\\p{Lu}\\p{L}{1,4}/\\p{Lu}[\\p{L}\\d-]*");

  /** A symbol whose slash was read as something else or not at all: "IQĐ-UBND", "4”ZSYT-VP". */
  private static final Pattern BARE_SYMBOL = Pattern.compile("\\p{Lu}[\\p{L}&]{1,7}[-–]\\p{Lu}{2}");

  /** A year, or the kind of a party's paper with its dash, between a number and the last slash. */
  private static final Pattern BEFORE_SLASH =
      Pattern.compile(
          "(?:[/⁄]?(?:19|20)\\d\\d|[-–]\\p{Lu}\\p{L}{0,4}|[\\p{P}\\p{S}]\\p{Lu}\\p{L}{1,4})$");

  private FrameWords() {}

  static boolean number(Read read) {
    String letters = Folded.letters(read.text());
    return letters.equals("so") || letters.equals("soe");
  }

  static boolean day(Read read) {
    return nearly(read, "ngay");
  }

  static boolean month(Read read) {
    return nearly(read, "thang");
  }

  static boolean yearWord(Read read) {
    return nearly(read, "nam");
  }

  static boolean year(Read read) {
    return YEAR.matcher(read.text()).matches();
  }

  static boolean any(Read read) {
    return number(read) || day(read) || month(read) || yearWord(read);
  }

  /** Equal but for one letter, which is another, too many or missing. */
  private static boolean nearly(Read read, String word) {
    String letters = Folded.letters(read.text());
    int longer = Math.max(letters.length(), word.length());
    int shorter = Math.min(letters.length(), word.length());
    if (longer - shorter > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter && letters.charAt(same) == word.charAt(same)) {
      same++;
    }
    int from = 0;
    while (from < shorter - same
        && letters.charAt(letters.length() - 1 - from) == word.charAt(word.length() - 1 - from)) {
      from++;
    }
    return same + from >= longer - 1;
  }

  /**
   * Where the last slash before a symbol stands in a word: two letters follow, or a dash later on;
   * a slanted 1 looks like a slash too. −1 when it has none.
   */
  private static int slash(String text) {
    for (int i = text.length() - 3; i >= 0; i--) {
      char c = text.charAt(i);
      boolean symbol = Character.isLetter(text.charAt(i + 2)) || text.indexOf('-', i) > 0;
      if ((c == '/' || c == '⁄') && Character.isUpperCase(text.charAt(i + 1)) && symbol) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where a symbol begins in a word, with the slash, year or dash that parts it from its number:
   * "/QĐ-UBND", "/2013/TTLT-BTP", "-CV/TU"; −1 when the word has none.
   */
  static int symbol(Read read) {
    String text = read.text();
    int slash = slash(text);
    if (slash < 0) {
      return -1;
    }
    Matcher before = BEFORE_SLASH.matcher(text.substring(0, slash));
    return before.find() ? before.start() : slash;
  }

  /** The same where the slash was read as something else or not at all. */
  static int bareSymbol(Read read) {
    Matcher bare = BARE_SYMBOL.matcher(read.text());
    if (!bare.find()) {
      return -1;
    }
    boolean slash =
        bare.start() > 0 && "|\\>!)]".indexOf(read.text().charAt(bare.start() - 1)) >= 0;
    return slash ? bare.start() - 1 : bare.start();
  }

  /** Whether a symbol is that of a party's paper but for its dash. */
  static boolean misreadDash(Read symbol) {
    return MISREAD_DASH.matcher(symbol.text()).matches();
  }

  /** Where a symbol begins, well read or not; −1 when a word has none. */
  static int anySymbol(Read read) {
    int symbol = symbol(read);
    return symbol >= 0 ? symbol : bareSymbol(read);
  }
}
