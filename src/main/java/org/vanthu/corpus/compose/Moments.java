package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Dates and periods around the day of a paper, written in all the ways that papers know. */
final class Moments {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final List<String> MONTHS =
      List.of(
          "Giêng",
          "Hai",
          "Ba",
          "Tư",
          "Năm",
          "Sáu",
          "Bảy",
          "Tám",
          "Chín",
          "Mười",
          "Mười một",
          "Mười hai");

  private final Dice dice;
  private final LocalDate today;
  private final boolean hyphens;

  /**
   * @param today day of the paper
   * @param hyphens whether days are written as party papers do: 01-10-2024
   */
  Moments(Dice dice, LocalDate today, boolean hyphens) {
    this.dice = dice;
    this.today = today;
    this.hyphens = hyphens;
  }

  LocalDate today() {
    return today;
  }

  /** A working day so many days back at most. */
  LocalDate before(int days) {
    return working(today.minusDays(dice.between(1, days)));
  }

  LocalDate after(int days) {
    return working(today.plusDays(dice.between(5, days)));
  }

  private static LocalDate working(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }

  /** "05 tháng 01 năm 2020", as heads have it. */
  static String inWords(LocalDate day) {
    return "%02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
  }

  /** By the decree, months 1 and 2 alone have a zero. */
  static String month(LocalDate day) {
    return day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
  }

  /** The day itself, marked, in one of its forms. */
  String day(LocalDate day) {
    return mark(day, day, form(day));
  }

  private String form(LocalDate day) {
    int d = day.getDayOfMonth();
    int m = day.getMonthValue();
    int y = day.getYear();
    if (hyphens && dice.percent(80)) {
      return dice.percent(70) ? "%02d-%02d-%d".formatted(d, m, y) : "%d-%d-%d".formatted(d, m, y);
    }
    int chance = dice.below(100);
    if (chance < 40) {
      return "%02d/%d/%d".formatted(d, m, y);
    } else if (chance < 60) {
      return "%02d/%02d/%d".formatted(d, m, y);
    } else if (chance < 68) {
      return "%d/%d/%d".formatted(d, m, y);
    } else if (chance < 96) {
      return inWords(day);
    } else if (chance < 97) {
      return "%02d /%d/%d".formatted(d, m, y);
    } else if (chance < 98) {
      return "%02d.%02d.%d".formatted(d, m, y);
    } else if (chance < 99) {
      return "%02d tháng %s năm %d".formatted(d, MONTHS.get(m - 1), y);
    }
    return "%d tháng %d/%d".formatted(d, m, y);
  }

  /** A past day with "ngày" before it. */
  String past() {
    return "ngày " + day(before(900));
  }

  /** By when something must be done. */
  String deadline() {
    LocalDate day = after(300);
    return switch (dice.below(9)) {
      case 0, 1, 2 -> "trước ngày " + day(day);
      case 3 -> "chậm nhất " + dice.of("ngày ", "là ngày ", "đến ngày ") + day(day);
      case 4 -> "trong " + month(YearMonth.from(day));
      case 5 -> "trong " + quarter(day);
      case 6 -> "đến hết " + mark(day, day, form(day));
      case 7 -> "đến hết " + year(day.getYear());
      default ->
          "xong trước "
              + mark(
                  day,
                  day,
                  "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    };
  }

  /** As of when figures are told. */
  String asOf() {
    LocalDate end = YearMonth.from(today).minusMonths(dice.between(1, 8)).atEndOfMonth();
    return switch (dice.below(4)) {
      case 0 -> "tính đến ngày " + day(end);
      case 1 -> "tính đến hết ngày " + day(end);
      case 2 -> "đến hết " + month(YearMonth.from(end));
      default -> "tính đến " + month(YearMonth.from(end));
    };
  }

  String month(YearMonth month) {
    int m = month.getMonthValue();
    int y = month.getYear();
    String text =
        dice.of(
            "tháng %d/%d".formatted(m, y),
            "tháng %d/%d".formatted(m, y),
            "tháng %02d/%d".formatted(m, y),
            "tháng %d năm %d".formatted(m, y),
            "tháng %s năm %d".formatted(MONTHS.get(m - 1), y));
    return mark(month.atDay(1), month.atEndOfMonth(), text);
  }

  String quarter(LocalDate day) {
    int q = (day.getMonthValue() - 1) / 3;
    int y = day.getYear();
    LocalDate from = LocalDate.of(y, 3 * q + 1, 1);
    String number = dice.percent(80) ? ROMAN.get(q) : "" + (q + 1);
    String text = "quý " + number + dice.of(" năm ", " năm ", "/") + y;
    return mark(from, from.plusMonths(3).minusDays(1), text);
  }

  String year(int year) {
    return mark(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "năm " + year);
  }

  /** A month, quarter, half or year near the paper's day, past or coming. */
  String period() {
    int y = today.getYear() - dice.below(2);
    return switch (dice.below(8)) {
      case 0 -> month(YearMonth.from(today).minusMonths(dice.between(1, 14)));
      case 1 -> quarter(today.minusMonths(dice.between(3, 15)));
      case 2 ->
          mark(
              LocalDate.of(y, 1, 1),
              LocalDate.of(y, 6, 30),
              dice.of("6", "06") + " tháng đầu năm " + y);
      case 3 -> mark(LocalDate.of(y, 7, 1), LocalDate.of(y, 12, 31), "6 tháng cuối năm " + y);
      case 4 ->
          mark(
              LocalDate.of(y, 1, 1),
              LocalDate.of(y, 9, 30),
              dice.of("9", "09") + " tháng đầu năm " + y);
      default -> year(y);
    };
  }

  /** Several years. */
  String span() {
    int from = today.getYear() - dice.between(0, 4);
    int to = from + dice.between(2, 5);
    String text =
        dice.of(
            "giai đoạn %d-%d",
            "giai đoạn %d - %d",
            "giai đoạn %d – %d",
            "giai đoạn %d -%d",
            "giai đoạn từ năm %d đến năm %d");
    return years(from, to, text.formatted(from, to));
  }

  private static String years(int from, int to, String text) {
    return mark(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), text);
  }

  /** From one day to another, or without an end. */
  String range() {
    LocalDate from = before(700);
    LocalDate to = from.plusDays(dice.between(20, 400));
    int first = today.getYear() - dice.between(3, 6);
    return switch (dice.below(7)) {
      case 0 -> "từ ngày " + mark(from, to, plain(from) + " đến ngày " + plain(to));
      case 1 -> "từ ngày " + mark(from, to, plain(from) + " đến hết ngày " + plain(to));
      case 2 -> "từ " + years(first, first + 2, "năm %d đến năm %d".formatted(first, first + 2));
      case 3 -> "từ {DATE=" + first + "-01-01/:năm " + first + " đến nay}";
      case 4 -> "từ ngày {DATE=" + from + "/:" + plain(from) + " đến nay}";
      case 5 -> years(first, first + 1, "năm học %d-%d".formatted(first, first + 1));
      default -> months(first);
    };
  }

  private String months(int year) {
    int first = dice.between(1, 6);
    int last = first + dice.between(1, 6);
    LocalDate to = YearMonth.of(year, last).atEndOfMonth();
    String text = "tháng %d đến tháng %d năm %d".formatted(first, last, year);
    return "từ " + mark(LocalDate.of(year, first, 1), to, text);
  }

  /** Two or three years, one mention each. */
  String yearList() {
    int y = today.getYear();
    String two = year(y - 1) + ", " + bare(y);
    return dice.percent(60) ? two : "các " + year(y - 2) + ", " + bare(y - 1) + " và " + bare(y);
  }

  private static String bare(int year) {
    return mark(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "" + year);
  }

  private static String plain(LocalDate day) {
    return "%02d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  static String mark(LocalDate from, LocalDate to, String text) {
    String value = from.equals(to) ? from.toString() : from + "/" + to;
    return "{DATE=" + value + ":" + text + "}";
  }

  /** Days from the paper's to another's. */
  long since(LocalDate day) {
    return ChronoUnit.DAYS.between(day, today);
  }
}
