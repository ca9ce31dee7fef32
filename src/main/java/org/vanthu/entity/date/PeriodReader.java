package org.vanthu.entity.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.Precision;

/** Reads a date at a token and, where a second one is linked to it, the range of both. */
final class PeriodReader {

  /** Years that a range may span; longer ones are no periods of administration. */
  private static final int LONGEST_RANGE = 60;

  private static final String[][] UNTIL_NOW = {
    {"đến", "nay"},
    {"tới", "nay"},
    {"đến", "hiện", "nay"},
    {"cho", "đến", "nay"},
    {"đến", "thời", "điểm", "hiện", "tại"},
    {"đến", "thời", "điểm", "này"},
    {"trở", "đi"},
    {"trở", "lại", "đây"},
    {"trở", "về", "sau"}
  };

  private final Passage passage;
  private final DatePointReader points;

  PeriodReader(Passage passage, DatePointReader points) {
    this.passage = passage;
    this.points = points;
  }

  Optional<Period> at(int i) {
    if (passage.isTaken(i)) {
      return Optional.empty();
    }
    if (passage.at(i).is("giai")) {
      return stage(i);
    }
    Optional<Period> period =
        points
            .at(i)
            .flatMap(first -> openEnded(first).or(() -> range(first)).or(() -> single(first)));
    return period.isPresent() ? period : bareRange(i);
  }

  /** "giai đoạn 2021-2025", "giai đoạn từ năm 2021 đến năm 2025"; "giai đoạn 1" is none. */
  private Optional<Period> stage(int i) {
    if (!passage.at(i + 1).is("đoạn")) {
      return Optional.empty();
    }
    int at = i + 2;
    while (passage.at(at).is("từ") || passage.at(at).is("(") || passage.at(at).is(":")) {
      at++;
    }
    int begin = at;
    return points
        .at(begin)
        .or(() -> points.bareYear(begin))
        .flatMap(first -> openEnded(first).or(() -> range(first)).or(() -> single(first)))
        .map(period -> period.startingAt(i));
  }

  private Optional<Period> single(DatePoint point) {
    return point.isComplete() ? Optional.of(Period.of(point)) : Optional.empty();
  }

  /** 2021-2025 and 2018 đến nay, without "năm" or "giai đoạn". */
  private Optional<Period> bareRange(int i) {
    Token before = passage.at(i - 1);
    boolean within =
        !passage.at(i).spaced() && (before.is("/") || before.is("-") || before.is("."));
    if (within || before.is("số")) {
      return Optional.empty();
    }
    return points
        .bareYear(i)
        .flatMap(first -> openEnded(first).or(() -> range(first)))
        .or(() -> daysOfOneMonth(i));
  }

  /** "từ ngày 10 đến ngày 15/3/2024", "ngày 10-15/3/2024". */
  private Optional<Period> daysOfOneMonth(int i) {
    boolean said = passage.at(i).is("ngày");
    if (!said && !passage.at(i - 1).is("từ")) {
      return Optional.empty();
    }
    return points
        .days()
        .dayAndMonth(i)
        .flatMap(this::range)
        .or(() -> points.days().bareDay(i).flatMap(this::range));
  }

  private Optional<Period> openEnded(DatePoint first) {
    if (!first.isComplete()) {
      return Optional.empty();
    }
    for (String[] words : UNTIL_NOW) {
      if (passage.reads(first.next(), words)) {
        int next = first.next() + words.length;
        return Optional.of(Period.openTo(first, next, passage.at(next - 1).end()));
      }
    }
    return passage.reads(first.next(), "trở", "về", "trước")
        ? Optional.of(Period.openFrom(first, first.next() + 3, passage.at(first.next() + 2).end()))
        : Optional.empty();
  }

  private Optional<Period> range(DatePoint first) {
    int link = linked(first.next());
    if (link < 0) {
      return Optional.empty();
    }
    return points
        .at(link)
        .or(() -> first.isYear() ? points.bareYear(link) : Optional.empty())
        .or(() -> first.isComplete() && !first.isDay() ? points.bareYear(link) : Optional.empty())
        .or(() -> first.isYear() ? points.shortYear(link, first) : Optional.empty())
        .or(() -> first.isQuarter() ? points.quarterItem(link, link) : Optional.empty())
        .map(last -> Period.range(first.completedBy(last), last))
        .filter(PeriodReader::isRange);
  }

  /** The token after a link between two ends, -1 when there is none. */
  private int linked(int i) {
    Token token = passage.at(i);
    if (token.is("-") || isSchoolYear(i)) {
      return i + 1;
    }
    if (!token.is("đến") && !token.is("tới")) {
      return -1;
    }
    int at = i + 1;
    while (passage.at(at).is("hết") || passage.at(at).is("cuối") || passage.at(at).is("trước")) {
      at++;
    }
    return at;
  }

  /** "2023/2024": a slash between two years of which one follows the other. */
  private boolean isSchoolYear(int i) {
    Token slash = passage.at(i);
    boolean close = slash.is("/") && !slash.spaced() && !passage.at(i + 1).spaced();
    OptionalInt first = DateNumbers.year(passage.at(i - 1));
    OptionalInt second = DateNumbers.year(passage.at(i + 1));
    return close
        && first.isPresent()
        && second.isPresent()
        && second.getAsInt() == first.getAsInt() + 1
        && passage.at(i - 2).isWord()
        && !passage.at(i + 2).is("/");
  }

  private static boolean isRange(Period period) {
    DatePoint first = period.first();
    DatePoint last = period.last();
    if (!first.isComplete() || !last.isComplete() || period.isImpossible()) {
      return false;
    }
    int years = last.year().getAsInt() - first.year().getAsInt();
    boolean mixed = first.isDay() && last.precision() == Precision.YEAR;
    return !mixed
        && years <= LONGEST_RANGE
        && first.begin().orElseThrow().isBefore(last.finish().orElseThrow());
  }
}
