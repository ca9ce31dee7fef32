package org.vanthu.entity.passage;

import java.util.List;
import java.util.Set;
import org.vanthu.model.Judged.Other;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/**
 * A value that a grammar read from the characters alone.
 *
 * @param certainty that the grammar read it rightly, given that the characters are right: 0 to 1
 */
public record Found<V extends Value>(
    Span span, V value, double certainty, Set<Reason> reasons, List<Other<Value>> alternatives) {

  public Found {
    reasons = Set.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }

  public static <V extends Value> Found<V> of(Span span, V value, double certainty) {
    return new Found<>(span, value, certainty, Set.of(), List.of());
  }

  public Found<V> with(V other) {
    return new Found<>(span, other, certainty, reasons, alternatives);
  }
}
