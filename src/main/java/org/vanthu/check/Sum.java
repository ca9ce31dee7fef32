package org.vanthu.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vanthu.check.Ledger.Entry;
import org.vanthu.check.Ledger.Posting;
import org.vanthu.model.TableMeaning.Column;

/**
 * A stated sum and what should make it up.
 *
 * @param declared whether the row says itself that it is a total, by its label or its formula
 */
record Sum(Column column, Entry stated, Posting total, List<Posting> parts, boolean declared) {

  Sum {
    parts = List.copyOf(parts);
  }

  double computed() {
    return parts.stream().mapToDouble(Posting::amount).sum();
  }

  double difference() {
    return total.amount() - computed();
  }

  boolean unreadable() {
    return total.unreadable() || parts.stream().anyMatch(Posting::unreadable);
  }

  /** Whether all that takes part is counted in one unit, as far as units are said. */
  boolean oneUnit() {
    return Stream.concat(Stream.of(total), parts.stream())
            .flatMap(part -> part.number().stream())
            .filter(number -> number.number() != 0)
            .map(number -> number.unit().map(unit -> unit.name().toLowerCase(Locale.ROOT)))
            .distinct()
            .count()
        <= 1;
  }

  boolean holds() {
    return !unreadable() && Math.abs(difference()) <= tolerance() + 1e-6 * scale();
  }

  /** Whether the sum adds anything up: two parts at least that are not nil. */
  boolean telling() {
    return parts.stream().filter(part -> part.amount() != 0).count() >= 2;
  }

  private double scale() {
    return Math.max(1e-3, Math.pow(10, -decimals()));
  }

  /**
   * What rounding allows: half a unit of the last printed digit for each number that takes part, or
   * three standard deviations of such a sum where that is less. Nothing for whole đồng and for
   * counts.
   */
  double tolerance() {
    boolean rounded =
        decimals() > 0
            || total.number().stream()
                .anyMatch(n -> n.unit().isPresent() && n.unit().get().vnd().orElse(1) > 1);
    if (!rounded) {
      return 0;
    }
    long count = parts.stream().filter(part -> part.amount() != 0).count() + 1;
    if (count <= 2) {
      return 0;
    }
    double steps = Math.min(0.5 * count, 3 * Math.sqrt(count / 12.0));
    return steps * Math.pow(10, -decimals());
  }

  private int decimals() {
    int decimals = decimals(total.amount());
    for (Posting part : parts) {
      decimals = Math.max(decimals, decimals(part.amount()));
    }
    return decimals;
  }

  private static int decimals(double amount) {
    int decimals = 0;
    double scaled = Math.abs(amount);
    while (decimals < 6
        && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * Math.max(1, scaled / 1e6)) {
      scaled *= 10;
      decimals++;
    }
    return decimals;
  }
}
