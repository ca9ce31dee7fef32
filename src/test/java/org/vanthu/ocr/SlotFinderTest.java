package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slots end where the print around them does, even if an engine's boxes have swallowed a digit. */
class SlotFinderTest {

  private static final int DIGIT = 38;

  private final List<Read> reads = new ArrayList<>();
  private final Gray page = new Gray(2480, 3508, 300, white());

  private static byte[] white() {
    byte[] pixels = new byte[2480 * 3508];
    Arrays.fill(pixels, (byte) 255);
    return pixels;
  }

  /** A word whose letters are blocks of ink as high as printed capitals. */
  private void word(String text, int left, int right) {
    int bottom = 480;
    int each = (right - left) / text.length();
    for (int i = 0; i < text.length(); i++) {
      ink(left + i * each, bottom - DIGIT, each * 2 / 3, DIGIT);
    }
    Rect box = new Rect(left, bottom - DIGIT - 12, right, bottom);
    reads.add(Read.of(Glyphs.even(text, box, 90)));
  }

  private void ink(int left, int top, int width, int height) {
    for (int y = top; y < top + height; y++) {
      Arrays.fill(page.pixels(), y * 2480 + left, y * 2480 + left + width, (byte) 0);
    }
  }

  private Slot slot(Slot.Kind kind) {
    return new SlotFinder(page, Binary.of(page), reads)
        .find().stream().filter(slot -> slot.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void numberBeginsBehindSoThoughItsBoxHoldsADigit() {
    word("Số:", 400, 520);
    word("/QĐ-UBND", 800, 1040);
    assertThat(slot(Slot.Kind.NUMBER).left()).isBetween(460, 490);
  }

  @Test
  void digitsThatAreReadAsSoAreNot() {
    word("Số:", 400, 470);
    word("/QĐ-UBND", 800, 1040);
    reads.add(Read.of(Glyphs.even("So", new Rect(600, 420, 680, 480), 60)));
    assertThat(slot(Slot.Kind.NUMBER).left()).isLessThan(480);
  }

  @Test
  void capitalOfSoIsNoSmallLetterThoughItIsReadAsOne() {
    word("số:", 400, 475);
    word("/QĐ-UBND", 800, 1040);
    assertThat(slot(Slot.Kind.NUMBER).height()).isBetween(DIGIT - 2, DIGIT + 2);
  }

  @Test
  void dayEndsBeforeThangThoughItsBoxHoldsADigit() {
    word("ngày", 1500, 1608);
    word("tháng", 1690, 1890);
    word("năm", 1980, 2070);
    word("2023", 2090, 2200);
    assertThat(slot(Slot.Kind.DAY).right()).isBetween(1740, 1770);
  }
}
