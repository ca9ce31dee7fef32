package org.vanthu.corpus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Dice of their own, so that what is thrown with them moves nothing else. */
  Dice apart() {
    return new Dice(random.split());
  }

  /** Chance of its own for those who want the old kind. */
  Random random() {
    return new Random(random.nextLong());
  }

  /** From 0, end exclusive. */
  int below(int end) {
    return random.nextInt(end);
  }

  /** Both ends inclusive. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /** Both ends inclusive. */
  long between(long first, long last) {
    return random.nextLong(first, last + 1);
  }

  /** True so many times in a hundred. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** So many different ones, in random order. */
  <T> List<T> some(List<T> choices, int count) {
    List<T> left = new ArrayList<>(choices);
    List<T> taken = new ArrayList<>();
    while (taken.size() < count && !left.isEmpty()) {
      taken.add(left.remove(random.nextInt(left.size())));
    }
    return taken;
  }
}
