package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberMarksTest {

  private static final int DIGIT = 30;

  private final Binary ink = new Binary(600, 1200, 300, new boolean[600 * 1200]);
  private int top = 20;

  @Test
  void pointsStandOnTheLineAndCommasHangBelowIt() {
    Read read = drawn("3.248,044", "3,248.044");

    assertThat(use(read).of(read.text(), read.box())).contains("3.248,044");
  }

  @Test
  void markThatTheEngineLostIsPutBack() {
    Read read = drawn("4.342,2", "4342,2");

    assertThat(use(read).of(read.text(), read.box())).contains("4.342,2");
  }

  @Test
  void digitThatTheEngineLostIsNotInvented() {
    Read read = drawn("4.342,2", "432,2");

    assertThat(use(read).of(read.text(), read.box())).isEmpty();
  }

  @Test
  void footOfBrokenDigitIsNoMark() {
    Read read = drawn("12345", "12345");
    int line = read.box().bottom();
    paint(read.box().left() + 24, line - 5, 5, 5);
    clear(read.box().left() + 22, line - 8, 14, 3);

    assertThat(use(read).of(read.text(), read.box())).contains("12345");
  }

  @Test
  void yearWithSpeckIsNoNumberWithPoint() {
    Read read = drawn("2.019", "2019");

    assertThat(use(read).of(read.text(), read.box())).isEmpty();
  }

  @Test
  void markThatMayBeEitherIsLikeThoseOfTheOtherNumbers() {
    List<Read> words = new ArrayList<>();
    for (String number : List.of("54,406", "26,934", "41,503", "62,040")) {
      words.add(drawn(number, number));
    }
    Read open = drawn("45?186", "45.186");
    words.add(open);

    assertThat(use(words).of(open.text(), open.box())).contains("45,186");
  }

  @Test
  void markThatMayBeEitherStaysOpenWhereOtherNumbersDisagree() {
    List<Read> words = new ArrayList<>();
    for (String number : List.of("54,406", "26,934", "41.503", "62.040")) {
      words.add(drawn(number, number));
    }
    Read open = drawn("45?186", "45.186");
    words.add(open);

    assertThat(use(words).of(open.text(), open.box())).isEmpty();
  }

  private MarkUse use(Read... words) {
    return use(List.of(words));
  }

  private MarkUse use(List<Read> words) {
    return new MarkUse(new NumberMarks(ink), words);
  }

  /** Draws a number with blocks for digits and gives it as it was read. */
  private Read drawn(String number, String read) {
    int x = 50;
    for (char c : number.toCharArray()) {
      switch (c) {
        case '.' -> paint(x, top + DIGIT - 5, 5, 5);
        case ',' -> paint(x, top + DIGIT - 5, 6, 9);
        case '?' -> paint(x, top + DIGIT - 5, 6, 7);
        default -> paint(x, top, 16, DIGIT);
      }
      x += Character.isDigit(c) ? 20 : 10;
    }
    Rect box = new Rect(50, top, x, top + DIGIT);
    top += 3 * DIGIT;
    return Read.of(Glyphs.even(read, box, 90));
  }

  private void paint(int left, int from, int width, int height) {
    fill(left, from, width, height, true);
  }

  private void clear(int left, int from, int width, int height) {
    fill(left, from, width, height, false);
  }

  private void fill(int left, int from, int width, int height, boolean dark) {
    for (int y = from; y < from + height; y++) {
      for (int x = left; x < left + width; x++) {
        ink.ink()[y * ink.width() + x] = dark;
      }
    }
  }

  @Test
  void wordsThatAreNoNumbersAreLeftAlone() {
    Read read = drawn("12.345", "12/QĐ");

    assertThat(use(read).of(read.text(), read.box())).isEqualTo(Optional.empty());
  }
}
