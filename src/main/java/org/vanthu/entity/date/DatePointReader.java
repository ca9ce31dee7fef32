package org.vanthu.entity.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.Precision;

/** Reads one date or one end of a period at a token; see the table of forms in the tests. */
final class DatePointReader {

  private static final Set<String> SEPARATORS = Set.of("/", "-", ".");
  private static final Set<String> YEAR_LINKS = Set.of("/", "-", ".", ",");

  /** What has a number itself, so that none is left for a day: "tuần 3 tháng 6/2024". */
  private static final Set<String> NOT_A_DAY =
      Set.of("tuần", "đợt", "kỳ", "lần", "phiên", "thứ", "vòng", "số", "khóa", "hạn", "trong");

  private static final String[][] KINDS_OF_YEARS = {
    {"học"}, {"ngân", "sách"}, {"tài", "chính"}, {"đầu", "tư"}, {"kế", "hoạch"}, {"báo", "cáo"}
  };

  private final Passage passage;

  DatePointReader(Passage passage) {
    this.passage = passage;
  }

  /** The point that starts here, with its "ngày" if it has one. */
  Optional<DatePoint> at(int i) {
    Token token = passage.at(i);
    if (passage.isTaken(i)) {
      return Optional.empty();
    }
    if (token.isNumber()) {
      return first(numeric(i), () -> longDay(i, false), () -> monthsOfYear(i), () -> month(i, i));
    }
    return switch (token.key()) {
      case "ngày" -> afterDayWord(i + 1);
      case "tháng" -> month(i, i + 1);
      case "quý", "quí" -> quarter(i);
      case "năm" -> year(i, afterKindOfYear(i + 1));
      case "nửa" -> halfYear(i);
      case "hai", "ba", "sáu", "chín" -> monthsOfYear(i);
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
        ? Optional.of(DatePoint.months(i, i + 1, endOf(i), Precision.YEAR, 1, 12, year).doubtful())
        : Optional.empty();
  }

  /** A day without its month, where the other end gives it: "từ ngày 10 đến ngày 15/3/2024". */
  Optional<DatePoint> bareDay(int i) {
    int at = passage.at(i).is("ngày") ? i + 1 : i;
    OptionalInt day = DateNumbers.small(passage.at(at), 31);
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(DatePoint.day(at, at + 1, endOf(at), day.getAsInt(), 0, OptionalInt.empty()));
  }

  private Optional<DatePoint> afterDayWord(int i) {
    int at = passage.skip(passage.skip(i, "mồng"), "mùng");
    return first(numeric(at), () -> longDay(at, true), () -> dayAndMonth(at), () -> unreadDay(i));
  }

  /** 05/9/2023, 23 /6/2023, 01-10-1997, 10.02.2018. */
  private Optional<DatePoint> numeric(int i) {
    Token day = passage.at(i);
    Token separator = passage.at(i + 1);
    if (!isShort(day) || !SEPARATORS.contains(separator.key()) || continuesNumber(i)) {
      return Optional.empty();
    }
    Token month = passage.at(i + 2);
    if (!isShort(month) || !passage.at(i + 3).is(separator.key()) || loose(i, separator)) {
      return Optional.empty();
    }
    return yearOfNumeric(i, Integer.parseInt(day.key()), Integer.parseInt(month.key()));
  }

  private Optional<DatePoint> yearOfNumeric(int i, int day, int month) {
    int at = i + 4;
    OptionalInt year = DateNumbers.year(passage.at(at));
    if (year.isPresent() && !goesOn(at + 1)) {
      boolean impossible = day < 1 || day > 31 || month < 1 || month > 12;
      if (impossible && !passage.at(i + 1).is("/")) {
        return Optional.empty();
      }
      return Optional.of(DatePoint.day(i, at + 1, endOf(at), day, month, year));
    }
    boolean said = passage.readsBefore(i, "ngày");
    OptionalInt footnoted = DateNumbers.yearWithFootnote(passage.at(at));
    if (footnoted.isPresent() && said) {
      return Optional.of(
          DatePoint.day(i, at + 1, passage.at(at).start() + 4, day, month, footnoted).doubtful());
    }
    OptionalInt brief = DateNumbers.shortYear(passage.at(at));
    return brief.isPresent() && said && day >= 1 && day <= 31 && month >= 1 && month <= 12
        ? Optional.of(DatePoint.day(i, at + 1, endOf(at), day, month, brief).doubtful())
        : Optional.empty();
  }

  /** A month of a list, its year behind it or behind a later one. */
  Optional<DatePoint> monthItem(int from, int i) {
    OptionalInt month = DateNumbers.small(passage.at(i), 12);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int m = month.getAsInt();
    return Optional.of(
        yearAfter(i + 1)
            .map(y -> DatePoint.months(from, y.next, y.end, Precision.MONTH, m, m, y.year))
            .orElseGet(() -> open(from, i + 1, Precision.MONTH, m, m)));
  }

  /** A quarter of a list, its year behind it or behind a later one. */
  Optional<DatePoint> quarterItem(int from, int i) {
    OptionalInt quarter = DateNumbers.quarter(passage.at(i));
    if (quarter.isEmpty()) {
      return Optional.empty();
    }
    int last = 3 * quarter.getAsInt();
    return Optional.of(
        yearAfter(i + 1)
            .map(y ->
                DatePoint.months(from, y.next, y.end, Precision.QUARTER, last - 2, last, y.year))
            .orElseGet(() -> open(from, i + 1, Precision.QUARTER, last - 2, last)));
  }

  /** "05 tháng 01 năm 2020"; the year may be behind a slash, or missing after "ngày". */
  private Optional<DatePoint> longDay(int i, boolean said) {
    Token day = passage.at(i);
    boolean ordinal = !said && NOT_A_DAY.contains(passage.at(i - 1).key());
    if (!isShort(day) || ordinal || !passage.at(i + 1).is("tháng")) {
      return Optional.empty();
    }
    OptionalInt month = monthAt(i + 2);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int after = i + 2 + monthLength(i + 2);
    int d = Integer.parseInt(day.key());
    Optional<DatePoint> dated =
        yearAfter(after).map(y -> DatePoint.day(i, y.next, y.end, d, month.getAsInt(), y.year));
    return dated.isPresent() || !said
        ? dated
        : Optional.of(
            DatePoint.day(i, after, endOf(after - 1), d, month.getAsInt(), OptionalInt.empty()));
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

  /** 01/6 without its year, which the other end or the document gives. */
  Optional<DatePoint> dayAndMonth(int i) {
    OptionalInt day = DateNumbers.small(passage.at(i), 31);
    OptionalInt month = DateNumbers.small(passage.at(i + 2), 12);
    boolean days = passage.at(i + 1).is("-") && passage.at(i + 3).is("/");
    boolean joined = passage.at(i + 1).is("/") || passage.at(i + 1).is("-") && !days;
    return day.isPresent() && month.isPresent() && joined
        ? Optional.of(
            DatePoint.day(
                i, i + 3, endOf(i + 2), day.getAsInt(), month.getAsInt(), OptionalInt.empty()))
        : Optional.empty();
  }

  /** "tháng 3/2022", "tháng 10 năm 2024", "tháng Tám năm 2024", and 07/2023 without "tháng". */
  private Optional<DatePoint> month(int from, int at) {
    boolean said = at > from;
    OptionalInt month = said ? monthAt(at) : DateNumbers.small(passage.at(at), 12);
    if (month.isEmpty() || continuesNumber(at) || !said && !isBareMonth(at)) {
      return Optional.empty();
    }
    int m = month.getAsInt();
    int after = at + (said ? monthLength(at) : 1);
    Optional<DatePoint> dated =
        yearAfter(after)
            .map(y -> DatePoint.months(from, y.next, y.end, Precision.MONTH, m, m, y.year));
    return dated.isPresent() || !said
        ? dated
        : Optional.of(open(from, after, Precision.MONTH, m, m));
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
        yearAfter(i + 2)
            .map(y -> DatePoint.months(i, y.next, y.end, Precision.QUARTER, last - 2, last, y.year))
            .map(point -> printed.isPresent() ? point : point.doubtful())
            .orElseGet(() -> open(i, i + 2, Precision.QUARTER, last - 2, last)));
  }

  /** "6 tháng đầu năm 2024", "9 tháng năm 2024", "3 tháng cuối năm", "3 quý đầu năm 2024". */
  private Optional<DatePoint> monthsOfYear(int i) {
    boolean quarters = passage.at(i + 1).is("quý") || passage.at(i + 1).is("quí");
    OptionalInt count = DateNumbers.count(passage.at(i), quarters ? 3 : 11);
    if (count.isEmpty() || !quarters && !passage.at(i + 1).is("tháng")) {
      return Optional.empty();
    }
    String which = passage.at(i + 2).key();
    boolean end = which.equals("cuối");
    int at = end || which.equals("đầu") ? i + 3 : i + 2;
    if (!passage.at(at).is("năm")) {
      return Optional.empty();
    }
    int n = quarters ? 3 * count.getAsInt() : count.getAsInt();
    Precision precision = n == 6 ? Precision.HALF_YEAR : Precision.RANGE;
    int first = end ? 13 - n : 1;
    int last = end ? 12 : n;
    Optional<DatePoint> dated =
        yearAfter(at).map(y -> DatePoint.months(i, y.next, y.end, precision, first, last, y.year));
    return dated.isPresent() || at == i + 2
        ? dated
        : Optional.of(open(i, at + 1, precision, first, last));
  }

  /** "nửa đầu năm 2024". */
  private Optional<DatePoint> halfYear(int i) {
    boolean end = passage.at(i + 1).is("cuối");
    if (!end && !passage.at(i + 1).is("đầu")) {
      return Optional.empty();
    }
    int first = end ? 7 : 1;
    return yearAfter(i + 2)
        .map(
            y -> DatePoint.months(i, y.next, y.end, Precision.HALF_YEAR, first, first + 5, y.year));
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
    return yearIn(at, at > from)
        .map(y -> DatePoint.months(from, y.next, y.end, Precision.YEAR, 1, 12, y.year));
  }

  private DatePoint open(int from, int next, Precision precision, int first, int last) {
    return DatePoint.months(
        from, next, endOf(next - 1), precision, first, last, OptionalInt.empty());
  }

  private record Year(int next, int end, OptionalInt year) {}

  /** "năm 2024", "/2024", "-2024", ", năm 2024". */
  private Optional<Year> yearAfter(int i) {
    if (passage.at(i).is("năm")) {
      return yearIn(i + 1, true);
    }
    if (passage.reads(i, ",", "năm")) {
      return yearIn(i + 2, true);
    }
    return YEAR_LINKS.contains(passage.at(i).key()) && !passage.at(i).is(",")
        ? yearIn(i + 1, false)
        : Optional.empty();
  }

  private Optional<Year> yearIn(int at, boolean said) {
    OptionalInt year = DateNumbers.year(passage.at(at));
    if (year.isPresent()) {
      return Optional.of(new Year(at + 1, endOf(at), year));
    }
    OptionalInt footnoted = DateNumbers.yearWithFootnote(passage.at(at));
    return said && footnoted.isPresent()
        ? Optional.of(new Year(at + 1, passage.at(at).start() + 4, footnoted))
        : Optional.empty();
  }

  private OptionalInt monthAt(int i) {
    OptionalInt number = DateNumbers.small(passage.at(i), 12);
    return number.isPresent() ? number : DateNumbers.monthWord(passage, i);
  }

  private int monthLength(int i) {
    return passage.at(i).isNumber() ? 1 : DateNumbers.monthWordLength(passage, i);
  }

  /** Whether the digits before a separator belong to the same number: 1.05/9/2023, 3/05/9/2023. */
  private boolean continuesNumber(int i) {
    Token before = passage.at(i - 1);
    return !passage.at(i).spaced()
        && (before.is("/") || before.is("."))
        && passage.at(i - 2).isNumber()
        && !before.spaced();
  }

  /** Dots and hyphens join dates only without white space, which slashes may have. */
  private boolean loose(int i, Token separator) {
    boolean gaps = separator.spaced() || passage.at(i + 2).spaced() || passage.at(i + 3).spaced();
    return gaps && !separator.is("/");
  }

  /** Whether the digits go on to the right: 1.2.2023.4, 5/9/2023/QĐ. */
  private boolean goesOn(int i) {
    Token after = passage.at(i);
    boolean digits = passage.at(i + 1).isNumber() && !passage.at(i + 1).spaced();
    return !after.spaced() && (after.is("/") || after.is(".") && digits);
  }

  private static boolean isShort(Token token) {
    return token.isNumber() && token.length() <= 2;
  }

  private int endOf(int i) {
    return passage.at(i).end();
  }
}
