package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CreasesTest {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 800;
  private static final int PAPER = 220;

  private final byte[] pixels = new byte[WIDTH * HEIGHT];

  CreasesTest() {
    Arrays.fill(pixels, (byte) PAPER);
  }

  @Test
  void pageWithoutFoldStaysTheSame() {
    darken(300, 1300, 400, 402, 0.3);
    Gray page = page();

    assertThat(Creases.lifted(page)).isSameAs(page);
  }

  @Test
  void foldFromEdgeToEdgeBecomesPaper() {
    fold(400);

    Gray lifted = Creases.lifted(page());

    for (int left = 0; left < WIDTH; left += 100) {
      double sum = 0;
      for (int x = left; x < left + 100; x++) {
        sum += lifted.at(x, 400 + 8 * x / WIDTH - 4);
      }
      assertThat(sum / 100).as("from %d", left).isBetween(PAPER - 10.0, PAPER + 25.0);
    }
  }

  @Test
  void inkOnTheFoldIsAsDarkAsElsewhere() {
    darken(700, 706, 380, 420, 0.25);
    fold(400);

    Gray lifted = Creases.lifted(page());

    assertThat(lifted.at(703, 401)).isBetween(40, 70);
    assertThat(lifted.at(703, 385)).isBetween(40, 70);
  }

  @Test
  void ruleBesideTheFoldStays() {
    darken(200, 1400, 407, 409, 0.4);
    fold(400);

    Gray lifted = Creases.lifted(page());

    assertThat(lifted.at(800, 408)).isLessThan(PAPER / 2);
    assertThat(lifted.at(800, 400)).isGreaterThan(PAPER - 15);
  }

  @Test
  void ruleOverTheWholeWidthOfTheTextIsNoFold() {
    darken(90, WIDTH - 90, 400, 403, 0.4);
    Gray page = page();

    assertThat(Creases.lifted(page)).isSameAs(page);
  }

  /** A fold that falls by eight pixels from edge to edge, darkest in its middle. */
  private void fold(int at) {
    for (int x = 0; x < WIDTH; x++) {
      int y = at + 8 * x / WIDTH - 4;
      darken(x, x + 1, y - 6, y + 7, 0.92);
      darken(x, x + 1, y - 1, y + 2, 0.85);
    }
  }

  private void darken(int left, int right, int top, int bottom, double to) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        pixels[y * WIDTH + x] = (byte) Math.round((pixels[y * WIDTH + x] & 0xFF) * to);
      }
    }
  }

  private Gray page() {
    return new Gray(WIDTH, HEIGHT, 200, pixels);
  }
}
