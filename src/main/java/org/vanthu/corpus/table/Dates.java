package org.vanthu.corpus.table;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as cells write them, marked with their values. */
record Dates(Chance chance, int year) {

  /** A term by which something is done; at times one that names no date. */
  String term() {
    int at = year + chance.between(0, 2);
    return switch (chance.between(0, 9)) {
      case 0, 1 -> quarter(at);
      case 2, 3 -> month(at);
      case 4 -> "Trước ngày " + day(at);
      case 5 -> "Trước " + day(at);
      case 6 -> day(at);
      case 7 -> whole("Năm ", at);
      case 8 -> chance.of("Thường xuyên", "Hằng năm", "Theo tiến độ");
      default -> span(at);
    };
  }

  String day(int at) {
    LocalDate day = LocalDate.of(at, 1, 1).plusDays(chance.between(0, 364));
    String text =
        chance.in(0.5)
            ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), at)
            : "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), at);
    return mark(day, day, text);
  }

  private String quarter(int at) {
    int quarter = chance.between(1, 4);
    LocalDate from = LocalDate.of(at, 3 * quarter - 2, 1);
    String text = "Quý " + Ordinals.roman(quarter) + chance.of("/", " năm ", " năm ") + at;
    return mark(from, YearMonth.from(from).plusMonths(2).atEndOfMonth(), text);
  }

  private String month(int at) {
    YearMonth month = YearMonth.of(at, chance.between(1, 12));
    String text = "Tháng " + month.getMonthValue() + chance.of("/", "/", " năm ") + at;
    return mark(month.atDay(1), month.atEndOfMonth(), text);
  }

  String whole(String name, int at) {
    return mark(LocalDate.of(at, 1, 1), LocalDate.of(at, 12, 31), name + at);
  }

  /** Some years: "2021-2025", "2021 - 2025". */
  String span(int from) {
    int to = from + chance.between(1, 4);
    String text = from + chance.of("-", " - ", "-") + to;
    return mark(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), text);
  }

  private static String mark(LocalDate from, LocalDate to, String text) {
    return "{DATE=" + (from.equals(to) ? from.toString() : from + "/" + to) + ":" + text + "}";
  }
}
