package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pale ink becomes black on white, within its area alone. */
class ContrastTest {

  private static final int SIDE = 40;

  /** Paper of one brightness with a bar of ink every ten columns. */
  private static Gray barred(int paper, int ink) {
    byte[] pixels = new byte[SIDE * SIDE];
    Arrays.fill(pixels, (byte) paper);
    for (int i = 0; i < pixels.length; i += 10) {
      pixels[i] = (byte) ink;
    }
    return new Gray(SIDE, SIDE, 150, pixels);
  }

  @Test
  void faintInkIsBlackAndItsPaperWhite() {
    Gray stretched = Contrast.stretched(barred(200, 130), new Rect(0, 0, SIDE, SIDE / 2));
    assertThat(stretched.at(10, 5)).isZero();
    assertThat(stretched.at(11, 5)).isEqualTo(255);
  }

  @Test
  void whatLiesOutsideStays() {
    Gray page = barred(200, 130);
    Gray stretched = Contrast.stretched(page, new Rect(0, 0, SIDE, SIDE / 2));
    assertThat(stretched.at(10, SIDE - 1)).isEqualTo(130);
    assertThat(stretched.at(11, SIDE - 1)).isEqualTo(200);
    assertThat(page.at(10, 5)).isEqualTo(130);
  }

  @Test
  void blankPaperStaysWithItsGrain() {
    Gray page = barred(200, 180);
    assertThat(Contrast.stretched(page, new Rect(0, 0, SIDE, SIDE))).isSameAs(page);
  }
}
