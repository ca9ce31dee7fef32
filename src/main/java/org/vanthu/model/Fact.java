package org.vanthu.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure with what it measures, of whom, and as of when.
 *
 * @param province code of the province that it is about; empty when none is said
 * @param measure as the text says it, or the heads of the column
 * @param of the whole or the greatest possible: 22 of "19,8/22 điểm", 63 of "thứ 1/63"
 * @param unit "" where it has none, as a rank
 * @param confidence the probability that figure, measure and province belong together
 * @param span the figure's place
 */
public record Fact(
    Optional<String> province,
    String measure,
    double number,
    OptionalDouble of,
    String unit,
    Optional<LocalDate> asOf,
    double confidence,
    Span span) {

  public Fact {
    Confidence.check(confidence);
    if (measure.isBlank()) {
      throw new IllegalArgumentException("a figure measures something");
    }
  }
}
