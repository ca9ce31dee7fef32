package org.vanthu.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure with what it measures, of whom, and as of when.
 *
 * @param number as written, before its unit
 * @param of the whole: 22 of "19,8/22 điểm", 63 of "thứ 1/63"
 * @param unit "" where it has none
 * @param confidence the probability that figure, measure and subject belong together
 * @param target of the figure
 */
public record FactRecord(
    Subject subject,
    String measure,
    double number,
    OptionalDouble of,
    String unit,
    Optional<LocalDate> asOf,
    double confidence,
    TargetRecord target) {

  /** Whom a figure is about: a province by its code; null when none is said. */
  public record Subject(Optional<String> province) {}
}
