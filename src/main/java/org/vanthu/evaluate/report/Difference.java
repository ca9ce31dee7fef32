package org.vanthu.evaluate.report;

import java.util.Optional;
import org.vanthu.evaluate.Score;

/**
 * Where a score is not what its baseline says.
 *
 * @param measure "" when it is the whole document
 */
public record Difference(
    String document, String measure, Kind kind, Optional<Score> before, Optional<Score> now) {

  /** Its direction. */
  public enum Kind {
    WORSE,
    /** No less a reason to look: accept it, or a later loss of it is not seen. */
    BETTER,
    /** The value is the same, the numbers behind it are not. */
    CHANGED,
    NEW,
    REMOVED
  }

  static Difference ofDocument(String document, Kind kind) {
    return new Difference(document, "", kind, Optional.empty(), Optional.empty());
  }

  /** Empty when both are the same within the tolerance. */
  static Optional<Difference> of(
      String document, String measure, Optional<Score> before, Optional<Score> now) {
    if (before.isPresent() && now.isPresent() && same(before.get(), now.get())) {
      return Optional.empty();
    }
    return Optional.of(new Difference(document, measure, kind(measure, before, now), before, now));
  }

  private static Kind kind(String measure, Optional<Score> before, Optional<Score> now) {
    if (before.isEmpty() || now.isEmpty()) {
      return before.isEmpty() ? Kind.NEW : Kind.REMOVED;
    }
    double change =
        Measures.loss(measure, now.get().value()) - Measures.loss(measure, before.get().value());
    if (change > Baseline.TOLERANCE) {
      return Kind.WORSE;
    }
    return change < -Baseline.TOLERANCE ? Kind.BETTER : Kind.CHANGED;
  }

  private static boolean same(Score before, Score now) {
    return switch (before) {
      case Score.Counts counts -> counts.equals(now);
      case Score.Ratio ratio ->
          now instanceof Score.Ratio other
              && near(ratio.sum(), other.sum())
              && near(ratio.weight(), other.weight());
    };
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= Baseline.TOLERANCE;
  }

  /** As a line for people. */
  @Override
  public String toString() {
    String what = measure.isEmpty() ? document : document + "  " + measure;
    if (measure.isEmpty()) {
      return what + (kind == Kind.NEW ? "  not in the baseline" : "  not evaluated any more");
    }
    return "%s  %s → %s"
        .formatted(
            what, before.map(Numbers::score).orElse("–"), now.map(Numbers::score).orElse("–"));
  }
}
