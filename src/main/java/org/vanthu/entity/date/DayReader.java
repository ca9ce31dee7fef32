package org.vanthu.entity.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** Reads single days, in digits and in words. */
final class DayReader {

  private static final Set<String> SEPARATORS = Set.of("/", "-", ".");

  /** What has a number itself, so that none is left for a day: "tuần 3 tháng 6/2024". */
  private static final Set<String> NOT_A_DAY =
      Set.of("tuần", "đợt", "kỳ", "lần", "phiên", "thứ", "vòng", "số", "khóa", "hạn", "trong");

  private final Passage passage;
  private final DateParts parts;

  DayReader(Passage passage, DateParts parts) {
    this.passage = passage;
    this.parts = parts;
  }

  /** A day without its month, where the other end gives it: "từ ngày 10 đến ngày 15/3/2024". */
  Optional<DatePoint> bareDay(int i) {
    int at = passage.at(i).is("ngày") ? i + 1 : i;
    OptionalInt day = DateNumbers.small(passage.at(at), 31);
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DatePoint.day(at, at + 1, parts.endOf(at), day.getAsInt(), 0, OptionalInt.empty()));
  }

  /** 05/9/2023, 23 /6/2023, 01-10-1997, 10.02.2018. */
  Optional<DatePoint> numeric(int i) {
    Token day = passage.at(i);
    Token separator = passage.at(i + 1);
    if (!isShort(day) || !SEPARATORS.contains(separator.key()) || parts.continuesNumber(i)) {
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
      return Optional.of(DatePoint.day(i, at + 1, parts.endOf(at), day, month, year));
    }
    boolean said = passage.readsBefore(i, "ngày");
    OptionalInt footnoted = DateNumbers.yearWithFootnote(passage.at(at));
    if (footnoted.isPresent() && said) {
      return Optional.of(
          DatePoint.day(i, at + 1, passage.at(at).start() + 4, day, month, footnoted).doubtful());
    }
    OptionalInt brief = DateNumbers.shortYear(passage.at(at));
    return brief.isPresent() && said && day >= 1 && day <= 31 && month >= 1 && month <= 12
        ? Optional.of(DatePoint.day(i, at + 1, parts.endOf(at), day, month, brief).doubtful())
        : Optional.empty();
  }

  /** "05 tháng 01 năm 2020"; the year may be behind a slash, or missing after "ngày". */
  Optional<DatePoint> longDay(int i, boolean said) {
    Token day = passage.at(i);
    boolean ordinal = !said && NOT_A_DAY.contains(passage.at(i - 1).key());
    if (!isShort(day) || ordinal || !passage.at(i + 1).is("tháng")) {
      return Optional.empty();
    }
    OptionalInt month = parts.monthAt(i + 2);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int after = i + 2 + parts.monthLength(i + 2);
    int d = Integer.parseInt(day.key());
    Optional<DatePoint> dated =
        parts
            .yearAfter(after)
            .map(y -> DatePoint.day(i, y.next(), y.end(), d, month.getAsInt(), y.year()));
    return dated.isPresent() || !said
        ? dated
        : Optional.of(
            DatePoint.day(
                i, after, parts.endOf(after - 1), d, month.getAsInt(), OptionalInt.empty()));
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
                i,
                i + 3,
                parts.endOf(i + 2),
                day.getAsInt(),
                month.getAsInt(),
                OptionalInt.empty()))
        : Optional.empty();
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
}
