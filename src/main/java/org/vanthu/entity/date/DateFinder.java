package org.vanthu.entity.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Judged.Other;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.Precision;

/** Finds days and periods in a passage and claims their tokens. */
public final class DateFinder {

  /** A date written in full. */
  private static final double PLAIN = 0.98;

  /** A date with a footnote's mark run into it, or a year of two digits. */
  private static final double DOUBTFUL = 0.82;

  /** A day that the calendar does not have. */
  private static final double IMPOSSIBLE = 0.3;

  private final Passage passage;
  private final DatePointReader points;
  private final PeriodReader periods;
  private final DateLists lists;
  private final DateRoles roles;
  private final List<Found<DatePeriod>> found = new ArrayList<>();

  public DateFinder(Passage passage) {
    this.passage = passage;
    this.points = new DatePointReader(passage);
    this.periods = new PeriodReader(passage, points);
    this.lists = new DateLists(passage, points);
    this.roles = new DateRoles(passage);
  }

  /**
   * All dates by their start.
   *
   * @param bareYears whether a passage of nothing but years means years, as in the cell of a table
   */
  public List<Found<DatePeriod>> find(boolean bareYears) {
    int i = 0;
    while (i < passage.size()) {
      List<Period> listed = lists.at(i);
      for (Period period : listed) {
        i = add(period.withoutList());
      }
      if (listed.isEmpty()) {
        Optional<Period> period = begins(i) ? periods.at(i) : Optional.empty();
        i = period.isPresent() ? add(period.get()) : i + 1;
      }
    }
    if (bareYears && found.isEmpty()) {
      yearsAlone();
    }
    return found;
  }

  private boolean begins(int i) {
    Token token = passage.at(i);
    if (token.isNumber()) {
      return token.length() <= 4 && goesOn(passage.at(i + 1)) && !isGroup(i);
    }
    return token.isWord()
        && switch (token.key()) {
          case "ngày", "tháng", "quý", "quí", "năm", "nửa", "giai" -> true;
          case "hai", "ba", "sáu", "chín" ->
              passage.at(i + 1).is("tháng") || passage.at(i + 1).is("quý");
          default -> false;
        };
  }

  /**
   * "1.234", "1,5": groups or decimals, of which no date is made; asked first, since it is cheap.
   */
  private boolean isGroup(int i) {
    Token mark = passage.at(i + 1);
    Token next = passage.at(i + 2);
    boolean number = mark.is(",") || mark.is(".") && next.length() == 3;
    return number && !mark.spaced() && next.isNumber() && !next.spaced();
  }

  /** Whether what stands behind a number may make a date of it; asked first, since it is cheap. */
  private static boolean goesOn(Token next) {
    return switch (next.key()) {
      case "/", "-", ".", ",", "tháng", "quý", "quí", "đến", "tới", "trở", "cho" -> true;
      default -> false;
    };
  }

  private int add(Period period) {
    Span span = new Span(passage.at(period.from()).start(), period.end());
    found.add(valued(period, span));
    passage.take(period.from(), period.next());
    int next = period.next();
    return period.listsYears() ? moreYears(next) : next;
  }

  /** "năm 2022, 2023 và 2024": the years after the first. */
  private int moreYears(int i) {
    int at = i;
    while (passage.at(at).is(",") || passage.at(at).is("và")) {
      Optional<DatePoint> year = points.bareYear(at + 1).filter(y -> !countsSomething(y.next()));
      if (year.isEmpty()) {
        return at;
      }
      at = add(Period.of(year.get().startingAt(at + 1)).withoutList());
    }
    return at;
  }

  private boolean countsSomething(int i) {
    Token token = passage.at(i);
    return !token.spaced() && (token.is("/") || token.is(".") && passage.at(i + 1).isNumber())
        || token.is("%");
  }

  private void yearsAlone() {
    for (int i = 0; i < passage.size(); i++) {
      boolean link = passage.at(i).isMark() || passage.at(i).is("và");
      if (!link && DateNumbers.year(passage.at(i)).isEmpty()) {
        return;
      }
    }
    for (int i = 0; i < passage.size(); i++) {
      points.bareYear(i).ifPresent(year -> add(Period.of(year).withoutList()));
    }
  }

  private Found<DatePeriod> valued(Period period, Span span) {
    Optional<LocalDate> from = period.begin();
    Optional<LocalDate> to = period.finish();
    DateRoles.Reading role = roles.of(period);
    DatePeriod value = new DatePeriod(from, to, period.precision(), role.role(), role.inclusive());
    if (period.isImpossible()) {
      return new Found<>(
          span, value, IMPOSSIBLE, Set.of(Reason.ILL_FORMED), others(period, span, role));
    }
    return Found.of(span, value, period.sure() ? PLAIN : DOUBTFUL);
  }

  /** What an impossible day may have meant: the last of its month, or month and day swapped. */
  private static List<Other<Value>> others(Period period, Span span, DateRoles.Reading role) {
    return ImpossibleDays.meant(period.first()).stream()
        .map(day -> DatePeriod.day(day, role.role()))
        .map(value -> new Other<Value>(value, value.from().orElseThrow().toString(), 0.3))
        .filter(other -> period.precision() == Precision.DAY && span.length() > 0)
        .toList();
  }
}
