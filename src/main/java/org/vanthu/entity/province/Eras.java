package org.vanthu.entity.province;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.vanthu.entity.passage.Found;
import org.vanthu.model.Value.CodedName;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.DateRole;
import org.vanthu.model.Value.Precision;

/**
 * As of which day a place in the document speaks: the issue date nearest above it, else the first
 * below, else the latest day that the document names; before the merger when it names none.
 */
final class Eras {

  /** First day of the 34 provinces. */
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  /** First day of Thành phố Huế under the central government. */
  private static final LocalDate HUE_CITY = LocalDate.of(2025, 1, 1);

  private final TreeMap<Integer, LocalDate> issued = new TreeMap<>();
  private final LocalDate otherwise;

  Eras(List<Found<DatePeriod>> dates) {
    for (Found<DatePeriod> date : dates) {
      if (date.value().role() == DateRole.ISSUED) {
        date.value().to().ifPresent(day -> issued.put(date.span().start(), day));
      }
    }
    otherwise = latest(dates).orElse(LocalDate.EPOCH);
  }

  private static Optional<LocalDate> latest(List<Found<DatePeriod>> dates) {
    return dates.stream()
        .map(Found::value)
        .filter(date -> date.precision() == Precision.DAY && date.role() == DateRole.OTHER)
        .flatMap(date -> date.to().stream())
        .max(Comparator.naturalOrder());
  }

  private LocalDate at(int offset) {
    var above = issued.floorEntry(offset);
    if (above != null) {
      return above.getValue();
    }
    return issued.isEmpty() ? otherwise : issued.firstEntry().getValue();
  }

  boolean isMerged(int offset) {
    return !at(offset).isBefore(MERGER);
  }

  /** Code and name of a unit as of the place's day. */
  CodedName named(Unit unit, int offset) {
    if (isMerged(offset) && unit.keepsItsName()) {
      return unit.since();
    }
    boolean oldHue = unit.before().code().equals(Gazetteer.HUE) && at(offset).isBefore(HUE_CITY);
    return oldHue ? new CodedName(Gazetteer.HUE, "Thừa Thiên Huế") : unit.before();
  }
}
