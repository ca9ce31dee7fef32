package org.vanthu.entity.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.model.Value.Precision;

/**
 * One end of a period as written. What is not written (the year of "từ 01/6 đến 30/6/2024") may be
 * taken over from the other end.
 *
 * @param from first token, without "ngày"
 * @param next token after it
 * @param end offset after its last character, which may lie inside a token ("20223" is 2022 with a
 *     footnote mark)
 * @param first month of the period, or of the day; 0 for whole years
 * @param last month of the period
 */
record DatePoint(
    int from,
    int next,
    int end,
    Precision precision,
    OptionalInt day,
    int first,
    int last,
    OptionalInt year,
    boolean sure) {

  static DatePoint day(int from, int next, int end, int day, int month, OptionalInt year) {
    return new DatePoint(
        from, next, end, Precision.DAY, OptionalInt.of(day), month, month, year, true);
  }

  static DatePoint months(
      int from, int next, int end, Precision precision, int first, int last, OptionalInt year) {
    return new DatePoint(from, next, end, precision, OptionalInt.empty(), first, last, year, true);
  }

  DatePoint doubtful() {
    return new DatePoint(from, next, end, precision, day, first, last, year, false);
  }

  DatePoint startingAt(int token) {
    return new DatePoint(token, next, end, precision, day, first, last, year, sure);
  }

  boolean isComplete() {
    return year.isPresent() && first > 0;
  }

  boolean isYear() {
    return precision == Precision.YEAR;
  }

  boolean isQuarter() {
    return precision == Precision.QUARTER;
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  /** This point with month and year taken from the later one where it has none. */
  DatePoint completedBy(DatePoint later) {
    return new DatePoint(
        from,
        next,
        end,
        precision,
        day,
        first > 0 ? first : later.first,
        first > 0 ? last : later.first,
        year.isPresent() ? year : later.year,
        sure && later.sure);
  }

  /** The first day; empty when there is no such day (31/02) or no year. */
  Optional<LocalDate> begin() {
    if (!isComplete()) {
      return Optional.empty();
    }
    return date(year.getAsInt(), first, day.orElse(1));
  }

  /** The last day. */
  Optional<LocalDate> finish() {
    if (!isComplete()) {
      return Optional.empty();
    }
    int y = year.getAsInt();
    return day.isPresent()
        ? date(y, last, day.getAsInt())
        : date(y, last, 1).map(d -> YearMonth.from(d).atEndOfMonth());
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
