package org.vanthu.corpus.press;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Things of which one is drawn, each as often as its weight says. */
record Shares<T>(List<Share<T>> shares) {

  /**
   * A thing to be drawn.
   *
   * @param weight positive; percent when they add up to 100
   */
  record Share<T>(int weight, T value) {}

  Shares {
    shares = List.copyOf(shares);
    if (shares.isEmpty() || shares.stream().anyMatch(share -> share.weight() <= 0)) {
      throw new IllegalArgumentException("nothing to draw from: " + shares);
    }
  }

  static <T> Shares<T> only(T value) {
    return new Shares<>(List.of(new Share<>(100, value)));
  }

  static <T> Shares<T> of(int weight, T value) {
    return new Shares<>(List.of(new Share<>(weight, value)));
  }

  Shares<T> and(int weight, T value) {
    List<Share<T>> more = new ArrayList<>(shares);
    more.add(new Share<>(weight, value));
    return new Shares<>(more);
  }

  T draw(RandomGenerator random) {
    int left = random.nextInt(shares.stream().mapToInt(Share::weight).sum());
    for (Share<T> share : shares) {
      left -= share.weight();
      if (left < 0) {
        return share.value();
      }
    }
    throw new IllegalStateException("weights do not add up");
  }
}
