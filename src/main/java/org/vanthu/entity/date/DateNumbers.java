package org.vanthu.entity.date;

import java.util.Map;
import java.util.OptionalInt;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** The numbers within dates: days, months, quarters, years, with their ranges. */
final class DateNumbers {

  /** Years that documents speak of. A wider range takes more bare numbers for years. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2100;

  /** Two-digit years are of this century. */
  private static final int CENTURY = 2000;

  private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

  /** What engines read for the strokes of Roman numerals. */
  private static final Map<String, Integer> MISREAD_ROMAN =
      Map.ofEntries(
          Map.entry("ï", 1),
          Map.entry("í", 1),
          Map.entry("ì", 1),
          Map.entry("l", 1),
          Map.entry("h", 2),
          Map.entry("ll", 2),
          Map.entry("il", 2),
          Map.entry("li", 2),
          Map.entry("hi", 3),
          Map.entry("ih", 3),
          Map.entry("ill", 3),
          Map.entry("lll", 3),
          Map.entry("lv", 4));

  private static final Map<String, Integer> MONTH_WORDS =
      Map.ofEntries(
          Map.entry("giêng", 1),
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10),
          Map.entry("chạp", 12));

  private DateNumbers() {}

  /** A number of one or two digits from 1 to {@code most}. */
  static OptionalInt small(Token token, int most) {
    if (!token.isNumber() || token.length() > 2) {
      return OptionalInt.empty();
    }
    int n = Integer.parseInt(token.key());
    return n >= 1 && n <= most ? OptionalInt.of(n) : OptionalInt.empty();
  }

  /** How many months or quarters, in digits or in the words that are used for them. */
  static OptionalInt count(Token token, int most) {
    OptionalInt word =
        switch (token.key()) {
          case "hai" -> OptionalInt.of(2);
          case "ba" -> OptionalInt.of(3);
          case "sáu" -> OptionalInt.of(6);
          case "chín" -> OptionalInt.of(9);
          default -> small(token, most);
        };
    return word.isPresent() && word.getAsInt() <= most ? word : OptionalInt.empty();
  }

  /** A year of four digits. */
  static OptionalInt year(Token token) {
    return token.isNumber() && token.length() == 4
        ? plausible(Integer.parseInt(token.key()))
        : OptionalInt.empty();
  }

  /** A year with the mark of a footnote run into it: "20223", "202212". */
  static OptionalInt yearWithFootnote(Token token) {
    return token.isNumber() && (token.length() == 5 || token.length() == 6)
        ? plausible(Integer.parseInt(token.key().substring(0, 4)))
        : OptionalInt.empty();
  }

  /** A year of two digits, of this century. */
  static OptionalInt shortYear(Token token) {
    return token.isNumber() && token.length() == 2
        ? OptionalInt.of(CENTURY + Integer.parseInt(token.key()))
        : OptionalInt.empty();
  }

  /** "25" behind "2021-": a year of the same century, later than the first. */
  static OptionalInt laterShortYear(Token token, int first) {
    if (!token.isNumber() || token.length() != 2 || token.spaced()) {
      return OptionalInt.empty();
    }
    int year = first / 100 * 100 + Integer.parseInt(token.key());
    return year > first ? OptionalInt.of(year) : OptionalInt.empty();
  }

  static OptionalInt quarter(Token token) {
    Integer roman = ROMAN.get(token.key());
    return roman != null ? OptionalInt.of(roman) : small(token, 4);
  }

  /** A quarter whose Roman numeral was misread: "quý Ï", "quý HI". */
  static OptionalInt misreadQuarter(Token token) {
    Integer roman = MISREAD_ROMAN.get(token.key());
    return roman == null ? OptionalInt.empty() : OptionalInt.of(roman);
  }

  /** A month written out: "tháng Tám", "tháng Mười hai". The sum of the one or two words. */
  static OptionalInt monthWord(Passage passage, int i) {
    Integer month = MONTH_WORDS.get(passage.at(i).key());
    if (month == null || month == 5 && !isFifth(passage, i)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(month + tail(passage, i, month));
  }

  /** "tháng Năm năm 2020", "tháng năm/2020"; "tháng năm 2020" lacks its month. */
  private static boolean isFifth(Passage passage, int i) {
    Token after = passage.at(i + 1);
    return after.is("năm") || after.is("/") || after.is(",") && passage.at(i + 2).is("năm");
  }

  /** How many words a month written out takes. */
  static int monthWordLength(Passage passage, int i) {
    return tail(passage, i, MONTH_WORDS.getOrDefault(passage.at(i).key(), 0)) > 0 ? 2 : 1;
  }

  private static int tail(Passage passage, int i, int month) {
    Token second = passage.at(i + 1);
    if (month != 10 || second.breaks() > 1) {
      return 0;
    }
    return second.is("một") ? 1 : second.is("hai") ? 2 : 0;
  }

  private static OptionalInt plausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
  }
}
