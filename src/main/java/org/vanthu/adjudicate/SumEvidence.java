package org.vanthu.adjudicate;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.vanthu.model.Finding;
import org.vanthu.model.Finding.Code;
import org.vanthu.model.Finding.Outcome;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** What the sums say of the amounts that take part in them. */
final class SumEvidence {

  /**
   * Numbers that must take part in a sum before it bears them out: two summands and their total.
   */
  private static final int TELLING = 3;

  /** Difference below which two sums are the same: that of computing with doubles. */
  private static final double SAME = 1e-3;

  private final TreeMap<Integer, Span> holding = new TreeMap<>();
  private final TreeMap<Integer, Span> failing = new TreeMap<>();

  SumEvidence(List<Finding> findings) {
    for (Finding finding : findings) {
      boolean sum = finding.code() == Code.SUM || finding.code() == Code.WORDS_DIGITS;
      if (sum && finding.outcome() == Outcome.CONTRADICTED) {
        finding.targets().forEach(span -> failing.put(span.start(), span));
      }
      boolean telling = finding.code() == Code.WORDS_DIGITS || finding.targets().size() >= TELLING;
      if (sum && telling && finding.outcome() == Outcome.CONFIRMED && exact(finding)) {
        finding.targets().forEach(span -> holding.put(span.start(), span));
      }
    }
  }

  /** Whether nothing is left to rounding, under which a misread last digit could hide. */
  private static boolean exact(Finding finding) {
    return finding.stated().isPresent()
        && finding.computed().isPresent()
        && Math.abs(finding.stated().getAsDouble() - finding.computed().getAsDouble()) < SAME;
  }

  /** True when a sum holds with this amount, false when one fails, empty when none tells. */
  Optional<Boolean> of(Mention mention) {
    boolean known = mention.value() instanceof Value.Amount amount && amount.vnd().isPresent();
    if (!known) {
      return Optional.empty(); // numbers that add up tell nothing of a unit that nobody knows
    }
    if (takesPart(failing, mention.span()) && !takesPart(holding, mention.span())) {
      return Optional.of(false);
    }
    return takesPart(holding, mention.span()) ? Optional.of(true) : Optional.empty();
  }

  private static boolean takesPart(TreeMap<Integer, Span> spans, Span mention) {
    var before = spans.floorEntry(mention.end() - 1);
    return before != null && before.getValue().overlaps(mention);
  }
}
