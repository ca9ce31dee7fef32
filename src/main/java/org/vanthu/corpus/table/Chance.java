package org.vanthu.corpus.table;

import java.util.List;
import java.util.Random;

/** Choices at random, all from one source of random numbers. */
record Chance(Random random) {

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /**
   * @param share of the times that it comes out true, 0 to 1
   */
  boolean in(double share) {
    return random.nextDouble() < share;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
