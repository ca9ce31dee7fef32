package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Seals paler than print fade; print in them, black seals and frames stay. */
class GreySealsTest {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 1200;
  private static final int PAPER = 205;
  private static final int PRINT = 15;
  private static final int SEAL = 95;
  private static final int MIDDLE = 500;
  private static final int RADIUS = 95;

  private final byte[] pixels = new byte[WIDTH * HEIGHT];

  GreySealsTest() {
    Arrays.fill(pixels, (byte) PAPER);
    for (int line = 0; line < 12; line++) {
      bar(100, 100 + 20 * line, 700, 5, PRINT);
    }
  }

  private void bar(int left, int top, int width, int height, int brightness) {
    for (int y = top; y < top + height; y++) {
      Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, (byte) brightness);
    }
  }

  private void ring(int brightness) {
    for (int y = MIDDLE - RADIUS; y <= MIDDLE + RADIUS; y++) {
      for (int x = MIDDLE - RADIUS; x <= MIDDLE + RADIUS; x++) {
        double r = Math.hypot(x - MIDDLE, y - MIDDLE);
        if (r <= RADIUS && r > RADIUS - 6 && at(x, y) > brightness) {
          pixels[y * WIDTH + x] = (byte) brightness;
        }
      }
    }
  }

  private int at(int x, int y) {
    return pixels[y * WIDTH + x] & 0xFF;
  }

  private GreySeals seals() {
    return GreySeals.of(new Gray(WIDTH, HEIGHT, 150, pixels.clone()));
  }

  @Test
  void sealFadesAndPrintAcrossItStays() {
    bar(MIDDLE + 40, MIDDLE - 10, 150, 12, PRINT);
    ring(SEAL);
    GreySeals seals = seals();
    assertThat(seals.seals()).hasSize(1);
    assertThat(seals.seals().getFirst().contains(MIDDLE, MIDDLE)).isTrue();
    assertThat(seals.sheet().at(MIDDLE, MIDDLE - RADIUS + 3)).isGreaterThanOrEqualTo(PAPER);
    assertThat(seals.sheet().at(MIDDLE + RADIUS - 3, MIDDLE)).isEqualTo(PRINT);
    assertThat(seals.sheet().at(150, 102)).isEqualTo(PRINT);
  }

  @Test
  void strokeOfAPenAcrossTheRingHidesNoSeal() {
    ring(SEAL);
    bar(MIDDLE, MIDDLE + 20, 250, 4, SEAL);
    GreySeals seals = seals();
    assertThat(seals.seals()).hasSize(1);
    assertThat(seals.sheet().at(MIDDLE + 200, MIDDLE + 22)).isEqualTo(SEAL);
  }

  @Test
  void sealAsBlackAsPrintStays() {
    ring(PRINT + 10);
    assertThat(seals().seals()).isEmpty();
    assertThat(seals().sheet().pixels()).isEqualTo(pixels);
  }

  @Test
  void frameIsNoSeal() {
    bar(400, 400, 190, 6, SEAL);
    bar(400, 584, 190, 6, SEAL);
    bar(400, 400, 6, 190, SEAL);
    bar(584, 400, 6, 190, SEAL);
    assertThat(seals().seals()).isEmpty();
    assertThat(seals().sheet().pixels()).isEqualTo(pixels);
  }
}
