package org.vanthu.entity.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days that the calendar does not have, and what they may have meant. */
final class ImpossibleDays {

  private ImpossibleDays() {}

  /** 31/02 may be the last of February; 10/25 may be the 25th of October. */
  static List<LocalDate> meant(DatePoint point) {
    if (point.year().isEmpty() || point.day().isEmpty()) {
      return List.of();
    }
    int year = point.year().getAsInt();
    int day = point.day().getAsInt();
    int month = point.first();
    try {
      if (month > 12) {
        return List.of(LocalDate.of(year, day, month));
      }
      return day >= 1 && month >= 1 ? List.of(YearMonth.of(year, month).atEndOfMonth()) : List.of();
    } catch (DateTimeException neither) {
      return List.of();
    }
  }
}
