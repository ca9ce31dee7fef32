package org.vanthu.adjudicate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Confidence;
import org.vanthu.model.Field;
import org.vanthu.model.Receipt;

/**
 * When a paper came to an office that stamped it: it is not dated later.
 *
 * @param first the earliest that was read without doubt
 */
record Arrival(Optional<LocalDate> first) {

  /** How probable a day after the arrival is, by others: stamps are set wrong now and then. */
  private static final double LATER = 0.01;

  static Arrival of(List<Receipt> receipts) {
    return new Arrival(
        receipts.stream()
            .flatMap(receipt -> receipt.date().stream())
            .filter(date -> date.judged().confidence() >= Confidence.DOUBTFUL)
            .map(Field::value)
            .map(LocalDate::parse)
            .min(Comparator.naturalOrder()));
  }

  double weight(LocalDate day) {
    return first.filter(day::isAfter).isPresent() ? LATER : 1;
  }
}
