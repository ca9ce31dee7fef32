package org.vanthu.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.DateRole;

/** The day as of which a stretch tells its figures. */
final class AsOf {

  private AsOf() {}

  static Optional<LocalDate> in(Span stretch, Located dates) {
    for (Mention mention : dates.in(stretch)) {
      DatePeriod date = (DatePeriod) mention.value();
      if (date.role() == DateRole.AS_OF && date.to().isPresent()) {
        return date.to();
      }
    }
    return Optional.empty();
  }
}
