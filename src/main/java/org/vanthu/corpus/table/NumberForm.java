package org.vanthu.corpus.table;

/**
 * How a table writes numbers.
 *
 * @param group sign between thousands: '.' as in Vietnam, ',' as in spreadsheets, ' '
 * @param decimal sign before decimals
 * @param nil what stands for zero: "-" or "0"
 */
record NumberForm(char group, char decimal, String nil) {

  /**
   * The printed number.
   *
   * @param value in units of its last decimal
   */
  String print(long value, int decimals) {
    if (value == 0) {
      return nil;
    }
    long scale = Units.power(decimals);
    String whole = Long.toString(Math.abs(value) / scale);
    StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(group);
      }
      text.append(whole.charAt(i));
    }
    if (decimals > 0) {
      String fraction = Long.toString(scale + Math.abs(value) % scale).substring(1);
      text.append(decimal).append(fraction);
    }
    return text.toString();
  }
}
