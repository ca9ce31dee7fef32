package org.vanthu.record;

import java.time.LocalDate;
import java.util.Optional;

/** A figure with what it measures, of whom, and as of when. */
public record FactRecord(
    Subject subject,
    String measure,
    double number,
    String unit,
    Optional<LocalDate> asOf,
    TargetRecord target) {

  /** Whom a figure is about: a province by its code. */
  public record Subject(Optional<String> province) {}
}
