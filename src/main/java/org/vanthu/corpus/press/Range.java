package org.vanthu.corpus.press;

import java.util.random.RandomGenerator;

/** Numbers of which one is drawn evenly; both ends the same for a fixed one. */
record Range(double from, double to) {

  Range {
    if (!(from <= to)) {
      throw new IllegalArgumentException("range inside out: " + from + " to " + to);
    }
  }

  static Range of(double from, double to) {
    return new Range(from, to);
  }

  static Range exactly(double value) {
    return new Range(value, value);
  }

  double draw(RandomGenerator random) {
    return from + (to - from) * random.nextDouble();
  }
}
