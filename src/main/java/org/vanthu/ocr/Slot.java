package org.vanthu.ocr;

/**
 * A place in a letter's head where a number stands that is often written by hand.
 *
 * @param left where it may begin: the end of "Số:", "ngày", "tháng"
 * @param right where it must end: the slash, "tháng", "năm"
 * @param print ink on its line that is certainly printed, as high as a printed digit
 * @param before the word before it
 * @param longest most digits that it can hold
 */
record Slot(Kind kind, int left, int right, Rect print, Rect before, int longest) {

  /** What a slot is for. */
  enum Kind {
    NUMBER,
    DAY,
    MONTH
  }

  /** Where printed digits begin below. */
  int top() {
    return print.top();
  }

  /** Where printed digits stand. */
  int base() {
    return print.bottom();
  }

  /** Height of printed digits in pixels. */
  int height() {
    return Math.max(1, print.height());
  }

  /** Where its ink may lie: handwriting rises above print and falls below. */
  Rect band() {
    return new Rect(
        left, top() - height() * 3 / 4, Math.max(left, right), base() + height() * 3 / 4);
  }

  boolean holds(Rect box) {
    return left - height() / 4 <= box.centerX()
        && box.centerX() <= right + height() / 4
        && band().overlapY(box) * 2 > box.height();
  }

  /**
   * Whether a number stands here as it should be written: numbers and days below 10 and months
   * below 3 with a naught before them, by Decree 30/2020/NĐ-CP. Where the ink is as wide as two
   * digits, a reading of one has lost one.
   */
  boolean asPrescribed(String digits) {
    return switch (kind) {
      case NUMBER -> digits.length() > 1;
      case DAY -> digits.length() == 2;
      case MONTH -> digits.length() == 2 || digits.charAt(0) > '2';
    };
  }

  /** Whether a number can stand here: a day is 1 to 31, a month 1 to 12. */
  boolean admits(String digits) {
    if (digits.isEmpty()
        || digits.length() > longest
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int value = Integer.parseInt(digits);
    return switch (kind) {
      case NUMBER -> value > 0;
      case DAY -> value >= 1 && value <= 31;
      case MONTH -> value >= 1 && value <= 12;
    };
  }
}
