package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vanthu.model.Finding;

/**
 * The result of a check.
 *
 * @param id "f1", "f2", … in text order
 * @param part id of the part that holds its first target
 * @param stated what the document says
 * @param computed what the check makes of it
 * @param tolerance the difference that rounding allows
 * @param targets every place that takes part
 */
public record FindingRecord(
    String id,
    String part,
    Finding.Code code,
    Finding.Outcome outcome,
    Finding.Severity severity,
    Message message,
    OptionalDouble stated,
    OptionalDouble computed,
    double tolerance,
    Optional<String> suggestion,
    List<TargetRecord> targets) {

  public FindingRecord {
    targets = List.copyOf(targets);
  }

  /** The same sentence in Vietnamese and English. */
  public record Message(String vi, String en) {}
}
