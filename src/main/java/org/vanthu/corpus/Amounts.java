package org.vanthu.corpus;

import java.util.Locale;

/** Writes amounts as Vietnamese papers do. */
final class Amounts {

  private Amounts() {}

  /** 1.234.567 */
  static String grouped(long number) {
    return String.format(Locale.GERMANY, "%,d", number);
  }

  /** A cell of an amount column: the mark with its value in đồng around the printed number. */
  static String cell(long number, long unit) {
    return "{AMOUNT=" + Math.multiplyExact(number, unit) + ":" + grouped(number) + "}";
  }
}
