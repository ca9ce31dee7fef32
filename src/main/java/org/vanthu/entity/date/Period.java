package org.vanthu.entity.date;

import java.time.LocalDate;
import java.util.Optional;
import org.vanthu.model.Value.Precision;

/**
 * One date or a range of two, as written.
 *
 * @param from first token of the mention
 * @param next token after it
 * @param end offset after its last character
 * @param first its beginning
 * @param last its end; the same point for a single date
 * @param open which end is open
 * @param listsYears whether further years may follow: "năm 2022, 2023"
 */
record Period(
    int from, int next, int end, DatePoint first, DatePoint last, Open open, boolean listsYears) {

  /** Which end is open: "từ 2018 đến nay" has no last day. */
  enum Open {
    NONE,
    BEGIN,
    END
  }

  static Period of(DatePoint point) {
    return new Period(
        point.from(), point.next(), point.end(), point, point, Open.NONE, point.isYear());
  }

  static Period range(DatePoint first, DatePoint last) {
    return new Period(first.from(), last.next(), last.end(), first, last, Open.NONE, false);
  }

  static Period openTo(DatePoint first, int next, int end) {
    return new Period(first.from(), next, end, first, first, Open.END, false);
  }

  static Period openFrom(DatePoint last, int next, int end) {
    return new Period(last.from(), next, end, last, last, Open.BEGIN, false);
  }

  Period startingAt(int token) {
    return new Period(token, next, end, first, last, open, false);
  }

  Period withoutList() {
    return new Period(from, next, end, first, last, open, false);
  }

  boolean sure() {
    return first.sure() && last.sure();
  }

  boolean isSingle() {
    return first == last && open == Open.NONE;
  }

  boolean isImpossible() {
    return first.begin().isEmpty() || last.finish().isEmpty();
  }

  Precision precision() {
    return isSingle() ? first.precision() : Precision.RANGE;
  }

  Optional<LocalDate> begin() {
    return open == Open.BEGIN ? Optional.empty() : first.begin();
  }

  Optional<LocalDate> finish() {
    return open == Open.END ? Optional.empty() : last.finish();
  }
}
