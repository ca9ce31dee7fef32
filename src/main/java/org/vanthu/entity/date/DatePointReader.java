package org.vanthu.entity.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.Precision;

/** Reads one date or one end of a period at a token; see the table of forms in the tests. */
final class DatePointReader {

  private static final String[][] KINDS_OF_YEARS = {
    {"học"}, {"ngân", "sách"}, {"tài", "chính"}, {"đầu", "tư"}, {"kế", "hoạch"}, {"báo", "cáo"}
  };

  private final Passage passage;
  private final DateParts parts;
  private final DayReader days;
  private final YearPartReader ofYear;

  DatePointReader(Passage passage) {
    this.passage = passage;
    parts = new DateParts(passage);
    days = new DayReader(passage, parts);
    ofYear = new YearPartReader(passage, parts);
  }

  /** Days without what another end or the document gives. */
  DayReader days() {
    return days;
  }

  /** The point that starts here, with its "ngày" if it has one. */
  Optional<DatePoint> at(int i) {
    Token token = passage.at(i);
    if (passage.isTaken(i)) {
      return Optional.empty();
    }
    if (token.isNumber()) {
      return first(
          days.numeric(i),
          () -> days.longDay(i, false),
          () -> ofYear.monthsOfYear(i),
          () -> month(i, i));
    }
    return switch (token.key()) {
      case "ngày" -> afterDayWord(i + 1);
      case "tháng" -> month(i, i + 1);
      case "quý", "quí" -> quarter(i);
      case "năm" -> year(i, afterKindOfYear(i + 1));
      case "nửa" -> ofYear.halfYear(i);
      case "hai", "ba", "sáu", "chín" -> ofYear.monthsOfYear(i);
      default -> Optional.empty();
    };
  }

  @SafeVarargs
  private static Optional<DatePoint> first(
      Optional<DatePoint> one, java.util.function.Supplier<Optional<DatePoint>>... others) {
    Optional<DatePoint> found = one;
    for (var other : others) {
      found = found.or(other);
    }
    return found;
  }

  /** A year without "năm", where the surroundings say that it must be one. */
  Optional<DatePoint> bareYear(int i) {
    return year(i, i);
  }

  /** "25" behind "2021-", in doubt. */
  Optional<DatePoint> shortYear(int i, DatePoint first) {
    OptionalInt year = DateNumbers.laterShortYear(passage.at(i), first.year().orElse(0));
    boolean more = passage.at(i + 1).is("/") || passage.at(i + 1).is("-");
    return year.isPresent() && !more
        ? Optional.of(
            DatePoint.months(i, i + 1, parts.endOf(i), Precision.YEAR, 1, 12, year).doubtful())
        : Optional.empty();
  }

  private Optional<DatePoint> afterDayWord(int i) {
    int at = passage.skip(passage.skip(i, "mồng"), "mùng");
    return first(
        days.numeric(at),
        () -> days.longDay(at, true),
        () -> days.dayAndMonth(at),
        () -> unreadDay(i));
  }

  /** A month of a list, its year behind it or behind a later one. */
  Optional<DatePoint> monthItem(int from, int i) {
    OptionalInt month = DateNumbers.small(passage.at(i), 12);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int m = month.getAsInt();
    return Optional.of(
        parts
            .yearAfter(i + 1)
            .map(y -> DatePoint.months(from, y.next(), y.end(), Precision.MONTH, m, m, y.year()))
            .orElseGet(() -> parts.open(from, i + 1, Precision.MONTH, m, m)));
  }

  /** A quarter of a list, its year behind it or behind a later one. */
  Optional<DatePoint> quarterItem(int from, int i) {
    OptionalInt quarter = DateNumbers.quarter(passage.at(i));
    if (quarter.isEmpty()) {
      return Optional.empty();
    }
    int last = 3 * quarter.getAsInt();
    return Optional.of(
        parts
            .yearAfter(i + 1)
            .map(y ->
                DatePoint.months(
                    from, y.next(), y.end(), Precision.QUARTER, last - 2, last, y.year()))
            .orElseGet(() -> parts.open(from, i + 1, Precision.QUARTER, last - 2, last)));
  }

  /** "ngày tháng 5 năm 2024", also with dots where the day should stand. */
  private Optional<DatePoint> unreadDay(int i) {
    int at = i;
    while (passage.at(at).is(".") || passage.at(at).is("…") || passage.at(at).is("_")) {
      at++;
    }
    if (!passage.at(at).is("tháng")) {
      return Optional.empty();
    }
    return month(at, at + 1).filter(DatePoint::isComplete);
  }

  /** "tháng 3/2022", "tháng 10 năm 2024", "tháng Tám năm 2024", and 07/2023 without "tháng". */
  private Optional<DatePoint> month(int from, int at) {
    boolean said = at > from;
    OptionalInt month = said ? parts.monthAt(at) : DateNumbers.small(passage.at(at), 12);
    if (month.isEmpty() || parts.continuesNumber(at) || !said && !isBareMonth(at)) {
      return Optional.empty();
    }
    int m = month.getAsInt();
    int after = at + (said ? parts.monthLength(at) : 1);
    Optional<DatePoint> dated =
        parts
            .yearAfter(after)
            .map(y -> DatePoint.months(from, y.next(), y.end(), Precision.MONTH, m, m, y.year()));
    return dated.isPresent() || !said
        ? dated
        : Optional.of(parts.open(from, after, Precision.MONTH, m, m));
  }

  /** Without "tháng" a month needs its slash and its year close by, and nothing that counts. */
  private boolean isBareMonth(int at) {
    boolean close = passage.at(at + 1).is("/") && !passage.at(at + 1).spaced();
    boolean year = DateNumbers.year(passage.at(at + 2)).isPresent();
    boolean more = passage.at(at + 3).is("/") && !passage.at(at + 3).spaced();
    boolean numbered = passage.at(at - 1).is("số") || passage.readsBefore(at, "số", ":");
    return close && year && !more && !numbered;
  }

  private Optional<DatePoint> quarter(int i) {
    OptionalInt printed = DateNumbers.quarter(passage.at(i + 1));
    OptionalInt quarter =
        printed.isPresent() ? printed : DateNumbers.misreadQuarter(passage.at(i + 1));
    if (quarter.isEmpty()) {
      return Optional.empty();
    }
    int last = 3 * quarter.getAsInt();
    return Optional.of(
        parts
            .yearAfter(i + 2)
            .map(y ->
                DatePoint.months(i, y.next(), y.end(), Precision.QUARTER, last - 2, last, y.year()))
            .map(point -> printed.isPresent() ? point : point.doubtful())
            .orElseGet(() -> parts.open(i, i + 2, Precision.QUARTER, last - 2, last)));
  }

  /** "năm học 2024-2025", "năm ngân sách 2024", "Năm đầu tư 2020". */
  private int afterKindOfYear(int i) {
    for (String[] kind : KINDS_OF_YEARS) {
      if (passage.reads(i, kind)) {
        return i + kind.length;
      }
    }
    return i;
  }

  private Optional<DatePoint> year(int from, int at) {
    return parts
        .yearIn(at, at > from)
        .map(y -> DatePoint.months(from, y.next(), y.end(), Precision.YEAR, 1, 12, y.year()));
  }
}
