package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Reason;

/** What stands in no line is writing only where it looks like some. */
class JunkTest {

  private static final int HEIGHT = 40;

  private final List<Read> words = new ArrayList<>();
  private final List<Boolean> sealed = new ArrayList<>();

  JunkTest() {
    for (int i = 0; i < 12; i++) {
      add("sở", 100 + 90 * (i % 6), 100 + 80 * (i / 6), 70, HEIGHT, 96, false);
    }
  }

  private void add(
      String text, int left, int top, int width, int height, double engine, boolean under) {
    Rect box = new Rect(left, top, left + width, top + height);
    words.add(Read.of(Glyphs.even(text, box, engine)));
    sealed.add(under);
  }

  private void disputed() {
    words.add(words.removeLast().atMost(0.4, Reason.READINGS_DISAGREE));
  }

  private List<String> apart() {
    return Junk.without(words, sealed).stream()
        .map(Read::text)
        .filter(t -> !t.equals("sở"))
        .toList();
  }

  @Test
  void unsureLettersApartFromAnyLineAreNoise() {
    add("ga", 300, 700, 60, HEIGHT, 20, false);
    add("Mật", 500, 900, 60, HEIGHT, 96, false);
    assertThat(apart()).containsExactly("Mật");
  }

  @Test
  void unsureLettersOfALineStay() {
    add("qa", 650, 100, 60, HEIGHT, 20, false);
    assertThat(apart()).containsExactly("qa");
  }

  @Test
  void unsureLettersOfAPageThatIsUnsureStay() {
    for (int i = 0; i < 20; i++) {
      add("mờ", 100, 700 + 80 * i, 60, HEIGHT, 40, false);
    }
    assertThat(apart()).hasSize(20);
  }

  @Test
  void specksAndStrokesOfPensAreNoLetters() {
    add("kì", 300, 700, 20, 4, 80, false);
    add("Ả", 500, 900, 60, 170, 96, false);
    assertThat(apart()).isEmpty();
  }

  @Test
  void specksAreNoMarks() {
    add("`", 300, 700, 6, 8, 99, false);
    add(".", 400, 800, 6, 6, 99, false);
    add("-", 500, 900, 12, 2, 99, false);
    assertThat(apart()).isEmpty();
  }

  @Test
  void signsOfCellsStay() {
    add("%", 300, 700, 30, 30, 95, false);
    add("-", 400, 800, 14, 5, 95, false);
    add("......", 500, 900, 90, 6, 95, false);
    assertThat(apart()).containsExactly("%", "-", "......");
  }

  @Test
  void pieceOfASealIsNoNumber() {
    add("k4", 300, 700, 40, HEIGHT, 40, true);
    disputed();
    add("4", 400, 800, 10, 14, 40, true);
    disputed();
    assertThat(apart()).isEmpty();
  }

  @Test
  void numbersAreKeptUnderASealAndBesideIt() {
    add("1.234", 300, 700, 80, HEIGHT, 40, true);
    disputed();
    add("k4", 400, 800, 40, HEIGHT, 40, false);
    disputed();
    add("4", 650, 100, 20, 14, 40, true);
    disputed();
    assertThat(apart()).containsExactly("1.234", "k4", "4");
  }
}
