package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Seals and strokes go, letters stay. */
class BaredTest {

  private static final int DOTS = 100;

  @Test
  void whatIsLargerThanLettersGoesAndLettersStay() {
    Gray page = new Gray(200, 100, DOTS, new byte[200 * 100]);
    Arrays.fill(page.pixels(), (byte) 255);
    ink(page, new Rect(10, 10, 150, 12)); // a stroke
    ink(page, new Rect(20, 40, 30, 52)); // a letter
    ink(page, new Rect(60, 40, 62, 80)); // too high
    Gray bare = Bared.of(page, Binary.of(page), new Rect(0, 0, 200, 100));
    assertThat(bare.at(80, 11)).isEqualTo(255);
    assertThat(bare.at(61, 60)).isEqualTo(255);
    assertThat(bare.at(25, 46)).isZero();
    assertThat(page.at(80, 11)).as("the page itself stays").isZero();
  }

  @Test
  void areaBeyondThePageIsCutToIt() {
    Gray page = new Gray(20, 20, DOTS, new byte[400]);
    Gray bare = Bared.of(page, Binary.of(page), new Rect(10, 10, 90, 90));
    assertThat(bare.width()).isEqualTo(10);
    assertThat(bare.height()).isEqualTo(10);
  }

  private static void ink(Gray page, Rect area) {
    for (int y = area.top(); y < area.bottom(); y++) {
      Arrays.fill(
          page.pixels(), y * page.width() + area.left(), y * page.width() + area.right(), (byte) 0);
    }
  }
}
