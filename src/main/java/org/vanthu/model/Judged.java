package org.vanthu.model;

import java.util.List;
import java.util.Set;

/**
 * A value with the doubt it carries.
 *
 * @param confidence the probability that {@code value} is right
 * @param alternatives other readings, best first
 */
public record Judged<T>(
    T value, double confidence, Set<Reason> reasons, List<Other<T>> alternatives) {

  /** Another reading with its probability. */
  public record Other<T>(T value, String text, double confidence) {

    public Other {
      Confidence.check(confidence);
    }
  }

  public Judged {
    Confidence.check(confidence);
    reasons = Set.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }

  public static <T> Judged<T> of(T value, double confidence) {
    return new Judged<>(value, confidence, Set.of(), List.of());
  }
}
