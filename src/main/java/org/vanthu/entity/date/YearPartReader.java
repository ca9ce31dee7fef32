package org.vanthu.entity.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.entity.passage.Passage;
import org.vanthu.model.Value.Precision;

/** Reads halves and other parts of a year that are told by how many months they have. */
final class YearPartReader {

  private final Passage passage;
  private final DateParts parts;

  YearPartReader(Passage passage, DateParts parts) {
    this.passage = passage;
    this.parts = parts;
  }

  /** "6 tháng đầu năm 2024", "9 tháng năm 2024", "3 tháng cuối năm", "3 quý đầu năm 2024". */
  Optional<DatePoint> monthsOfYear(int i) {
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
        parts
            .yearAfter(at)
            .map(y -> DatePoint.months(i, y.next(), y.end(), precision, first, last, y.year()));
    return dated.isPresent() || at == i + 2
        ? dated
        : Optional.of(parts.open(i, at + 1, precision, first, last));
  }

  /** "nửa đầu năm 2024". */
  Optional<DatePoint> halfYear(int i) {
    boolean end = passage.at(i + 1).is("cuối");
    if (!end && !passage.at(i + 1).is("đầu")) {
      return Optional.empty();
    }
    int first = end ? 7 : 1;
    return parts
        .yearAfter(i + 2)
        .map(y ->
            DatePoint.months(
                i, y.next(), y.end(), Precision.HALF_YEAR, first, first + 5, y.year()));
  }
}
