package org.vanthu.corpus.table;

/**
 * A unit of money as a table declares it.
 *
 * @param name as printed
 * @param vnd what one of it is worth in đồng
 */
record Units(String name, long vnd) {

  static long power(int decimals) {
    long power = 1;
    for (int i = 0; i < decimals; i++) {
      power *= 10;
    }
    return power;
  }

  /** Đồng that a number of some unit is worth; exact, as decimals never reach below one đồng. */
  static long worth(long value, int decimals, long unit) {
    long scale = power(decimals);
    if (unit % scale != 0) {
      throw new IllegalArgumentException(unit + " đồng have no " + decimals + " decimals");
    }
    return Math.multiplyExact(value, unit / scale);
  }
}
