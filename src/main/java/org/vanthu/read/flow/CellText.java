package org.vanthu.read.flow;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be told of a cell from its characters alone. */
public final class CellText {

  /** A number with its sign, its separators and a short unit: "-1.234,5", "95,7 %", "3 000". */
  private static final Pattern NUMBER =
      Pattern.compile("[-–+(]?\\d[\\d.,  ]*\\)?( ?(%|đ|đồng|VNĐ|VND))?");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Numerals of groups ("IV", "A"), which head rows and not columns. */
  private static final Pattern ORDINAL = Pattern.compile("[IVXLC]+|\\p{L}");

  private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>");

  private CellText() {}

  /** The text without tags and marks of emphasis, for judging it. */
  public static String bare(String text) {
    return TAG.matcher(text).replaceAll("").replace("**", "").strip();
  }

  /** Whether the cell holds words, not just a number, a dash or an ordinal. */
  static boolean isWords(String text) {
    return text.chars().filter(Character::isLetter).limit(2).count() == 2
        && !ORDINAL.matcher(text).matches();
  }

  /** Whether the cell holds one number that is not a year. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && !YEAR.matcher(text).matches();
  }

  /**
   * Letters and digits in lower case without diacritics, so that two readings of one text compare
   * equal.
   */
  public static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return NO_LETTERS.matcher(lower).replaceAll("");
  }
}
