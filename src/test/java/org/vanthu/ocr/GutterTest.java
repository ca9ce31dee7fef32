package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where recipients and signer stand side by side. */
class GutterTest {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 1100;

  private final boolean[] ink = new boolean[WIDTH * HEIGHT];

  private void line(int left, int right, int top) {
    for (int y = top; y < top + 10; y++) {
      Arrays.fill(ink, y * WIDTH + left, y * WIDTH + right, true);
    }
  }

  private Binary page() {
    return new Binary(WIDTH, HEIGHT, 100, ink);
  }

  @Test
  void textsSideBySideAreReadOneByOne() {
    for (int y = 100; y < 700; y += 25) {
      line(100, 700, y);
    }
    for (int i = 0; i < 6; i++) {
      line(100, 300, 750 + 19 * i);
      line(450, 700, 752 + 24 * i);
    }
    var parts = Gutter.parts(page());
    assertThat(parts).hasSize(4);
    assertThat(parts.get(0).bottom()).isBetween(685, 750);
    assertThat(parts.get(1).right()).isBetween(300, 450).isEqualTo(parts.get(2).left());
    long area = parts.stream().mapToLong(p -> (long) p.width() * p.height()).sum();
    assertThat(area).isEqualTo((long) WIDTH * HEIGHT);
  }

  @Test
  void textInOneColumnIsReadWhole() {
    for (int y = 100; y < 1000; y += 25) {
      line(100, 700, y);
    }
    assertThat(Gutter.parts(page())).containsExactly(new Rect(0, 0, WIDTH, HEIGHT));
  }
}
