package org.vanthu.entity.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.Precision;

/** The months and years that dates are made of, and where the digits of a date begin and end. */
final class DateParts {

  private static final Set<String> YEAR_LINKS = Set.of("/", "-", ".", ",");

  private final Passage passage;

  DateParts(Passage passage) {
    this.passage = passage;
  }

  /**
   * A year behind a day or a month.
   *
   * @param next index of the token behind it
   * @param end offset of its end in the text
   */
  record Year(int next, int end, OptionalInt year) {}

  /** "năm 2024", "/2024", "-2024", ", năm 2024". */
  Optional<Year> yearAfter(int i) {
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

  /** The year at a token; behind "năm" a footnote's mark may run into it. */
  Optional<Year> yearIn(int at, boolean said) {
    OptionalInt year = DateNumbers.year(passage.at(at));
    if (year.isPresent()) {
      return Optional.of(new Year(at + 1, endOf(at), year));
    }
    OptionalInt footnoted = DateNumbers.yearWithFootnote(passage.at(at));
    return said && footnoted.isPresent()
        ? Optional.of(new Year(at + 1, passage.at(at).start() + 4, footnoted))
        : Optional.empty();
  }

  /** A month in digits or in words. */
  OptionalInt monthAt(int i) {
    OptionalInt number = DateNumbers.small(passage.at(i), 12);
    return number.isPresent() ? number : DateNumbers.monthWord(passage, i);
  }

  /** How many tokens a month takes. */
  int monthLength(int i) {
    return passage.at(i).isNumber() ? 1 : DateNumbers.monthWordLength(passage, i);
  }

  /** Whether the digits before a separator belong to the same number: 1.05/9/2023, 3/05/9/2023. */
  boolean continuesNumber(int i) {
    Token before = passage.at(i - 1);
    return !passage.at(i).spaced()
        && (before.is("/") || before.is("."))
        && passage.at(i - 2).isNumber()
        && !before.spaced();
  }

  /** Offset of a token's end in the text. */
  int endOf(int i) {
    return passage.at(i).end();
  }

  /** Months, a quarter or a half whose year is told elsewhere. */
  DatePoint open(int from, int next, Precision precision, int first, int last) {
    return DatePoint.months(
        from, next, endOf(next - 1), precision, first, last, OptionalInt.empty());
  }
}
