package org.vanthu.adjudicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Document numbers and days that a document says more than once. */
final class Repetitions {

  private final Map<String, List<Span>> places = new HashMap<>();

  Repetitions(List<Mention> mentions) {
    for (Mention mention : mentions) {
      key(mention.value())
          .ifPresent(
              key -> places.computeIfAbsent(key, k -> new ArrayList<>()).add(mention.span()));
    }
  }

  /** Whether the same value is said anywhere but here. */
  boolean saidElsewhere(Span here, Object value) {
    return key(value).stream()
        .flatMap(key -> places.getOrDefault(key, List.of()).stream())
        .anyMatch(place -> !place.overlaps(here));
  }

  private static Optional<String> key(Object value) {
    return switch (value) {
      case Value.DocumentNumber number -> number.canonical().map(canonical -> "n:" + canonical);
      case Value.DatePeriod date when date.precision() == Value.Precision.DAY ->
          date.from().map(day -> "d:" + day);
      default -> Optional.empty();
    };
  }
}
