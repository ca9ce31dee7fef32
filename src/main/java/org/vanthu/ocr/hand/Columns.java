package org.vanthu.ocr.hand;

/**
 * What a net sees from left to right: at each column the probability of nothing, of each digit and
 * of a stroke or point between day, month and year.
 *
 * @param count of columns
 * @param values {@link #SYMBOLS} to a column
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Columns(int count, double[] values) {

  /** Nothing, ten digits, a separator. */
  static final int SYMBOLS = 12;

  /** What stands for any separator in a text. */
  static final char SEPARATOR = '/';

  private static final int LAST = SYMBOLS - 1;

  /** By softmax over the pictures of the last layer, one for each symbol. */
  static Columns of(Planes planes) {
    if (planes.count() != SYMBOLS || planes.height() != 1) {
      throw new IllegalArgumentException(planes.count() + " symbols, " + planes.height() + " high");
    }
    int count = planes.width();
    double[] values = new double[count * SYMBOLS];
    for (int t = 0; t < count; t++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < SYMBOLS; s++) {
        most = Math.max(most, planes.values()[s * count + t]);
      }
      double sum = 0;
      for (int s = 0; s < SYMBOLS; s++) {
        values[t * SYMBOLS + s] = Math.exp(planes.values()[s * count + t] - most);
        sum += values[t * SYMBOLS + s];
      }
      for (int s = 0; s < SYMBOLS; s++) {
        values[t * SYMBOLS + s] /= sum;
      }
    }
    return new Columns(count, values);
  }

  double at(int column, int symbol) {
    return values[column * SYMBOLS + symbol];
  }

  /** The same where separators mean nothing, as in a slot for one number. */
  Columns withoutSeparators() {
    double[] other = values.clone();
    for (int t = 0; t < count; t++) {
      other[t * SYMBOLS] += other[t * SYMBOLS + LAST];
      other[t * SYMBOLS + LAST] = 0;
    }
    return new Columns(count, other);
  }

  /** The number of a digit or separator among the symbols. */
  static int symbol(char c) {
    return c == SEPARATOR ? LAST : c - '0' + 1;
  }

  static char character(int symbol) {
    return symbol == LAST ? SEPARATOR : (char) ('0' + symbol - 1);
  }

  /**
   * The probability that the whole line says this text and nothing else: the sum over all ways to
   * spread it over the columns (the forward variable of Graves et al., section 4.1).
   */
  double probability(String text) {
    int n = text.length();
    double[] gap = new double[n + 1]; // so many symbols said, then nothing
    double[] said = new double[n + 1]; // so many symbols said, the last in this column
    gap[0] = 1;
    for (int t = 0; t < count; t++) {
      for (int k = n; k >= 0; k--) {
        double before = k == 0 ? 0 : gap[k - 1];
        if (k > 1 && text.charAt(k - 1) != text.charAt(k - 2)) {
          before += said[k - 1];
        }
        double still = gap[k] + said[k];
        said[k] = k == 0 ? 0 : (before + said[k]) * at(t, symbol(text.charAt(k - 1)));
        gap[k] = still * at(t, 0);
      }
    }
    return gap[n] + said[n];
  }
}
