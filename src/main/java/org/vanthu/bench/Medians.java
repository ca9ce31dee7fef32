package org.vanthu.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of repeated measurements. */
final class Medians {

  private Medians() {}

  /** The mean of the two in the middle when they are even in number; NaN of none. */
  static double of(List<Double> values) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  static double of(List<Cost> costs, ToDoubleFunction<Cost> part) {
    return of(costs.stream().map(part::applyAsDouble).toList());
  }

  /**
   * The middle of the ratios of each round, ours over theirs: what slows the machine for a while
   * slows both.
   */
  static double ratio(List<Cost> ours, List<Cost> theirs, ToDoubleFunction<Cost> part) {
    int rounds = Math.min(ours.size(), theirs.size());
    return of(
        java.util.stream.IntStream.range(0, rounds)
            .mapToObj(i -> part.applyAsDouble(ours.get(i)) / part.applyAsDouble(theirs.get(i)))
            .toList());
  }
}
