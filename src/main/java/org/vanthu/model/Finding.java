package org.vanthu.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The result of a check; a total that adds up is worth telling too.
 *
 * @param code names the check
 * @param stated what the document says
 * @param computed what the check makes of it
 * @param tolerance the difference that rounding allows
 * @param suggestion what would repair it, for people
 * @param targets every place that takes part; the stated value first
 */
public record Finding(
    Code code,
    Outcome outcome,
    Severity severity,
    String messageVi,
    String messageEn,
    OptionalDouble stated,
    OptionalDouble computed,
    double tolerance,
    Optional<String> suggestion,
    List<Span> targets) {

  /** The checks. */
  public enum Code {
    SUM,
    WORDS_DIGITS,
    COUNT_LIST,
    SAID_TWICE,
    /** A digital signature that does not hold, or a file that was changed after it. */
    SIGNATURE,
    /** The time printed in a signature's stamp against the time of the signature. */
    SIGNATURE_TIME
  }

  /** What came of a check. */
  public enum Outcome {
    CONFIRMED,
    CONTRADICTED,
    UNDECIDED
  }

  /** How much it matters. */
  public enum Severity {
    INFO,
    WARNING,
    ERROR
  }

  public Finding {
    targets = List.copyOf(targets);
  }
}
