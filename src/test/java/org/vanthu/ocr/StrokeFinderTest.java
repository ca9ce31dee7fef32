package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which dark stretches of a page are rules, and which are not. */
class StrokeFinderTest {

  private static final int DOTS = 300;
  private static final int WIDTH = 2480;
  private static final int HEIGHT = 1200;
  private static final int PAPER = 225;

  private final int[] values = new int[WIDTH * HEIGHT];

  StrokeFinderTest() {
    Arrays.fill(values, PAPER);
  }

  private void fill(Rect area, int darker) {
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        values[y * WIDTH + x] -= darker;
      }
    }
  }

  /** The page with the grain of a poor scan: noise of one standard deviation in grey. */
  private Gray page(double grain) {
    Random random = new Random(4);
    byte[] pixels = new byte[values.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.clamp(Math.round(values[i] + grain * random.nextGaussian()), 0, 255);
    }
    return new Gray(WIDTH, HEIGHT, DOTS, pixels);
  }

  private List<Stroke> found(double grain) {
    return new StrokeFinder(page(grain)).find();
  }

  @Test
  void faintRuleIsFoundInGrain() {
    fill(new Rect(300, 500, 1800, 503), 60);
    fill(new Rect(700, 200, 703, 900), 60);
    List<Stroke> strokes = found(18);
    assertThat(strokes).hasSize(2);
    assertThat(strokes.getFirst().level()).isTrue();
    assertThat(strokes.getFirst().at()).isCloseTo(501.5, within(2.0));
    assertThat(strokes.getFirst().from()).isCloseTo(300, within(20));
    assertThat(strokes.getFirst().to()).isCloseTo(1800, within(20));
    assertThat(strokes.getLast().level()).isFalse();
    assertThat(strokes.getLast().at()).isCloseTo(701.5, within(2.0));
  }

  @Test
  void ruleBrokenIntoShortPiecesIsOne() {
    for (int x = 300; x < 1800; x += 60) {
      fill(new Rect(x, 500, x + 45, 503), 150);
    }
    List<Stroke> strokes = found(8);
    assertThat(strokes).hasSize(1);
    assertThat(strokes.getFirst().length()).isCloseTo(1500, within(60));
  }

  @Test
  void driftingRuleIsOne() {
    for (int x = 300; x < 1800; x++) {
      int y = 500 + (x - 300) / 500;
      fill(new Rect(x, y, x + 1, y + 3), 150);
    }
    assertThat(found(8)).hasSize(1);
  }

  @Test
  void dotsThatLeadTheEyeAreNoRule() {
    for (int x = 300; x < 1800; x += 14) {
      fill(new Rect(x, 500, x + 5, 505), 200);
    }
    assertThat(found(8)).isEmpty();
  }

  @Test
  void stemsOfLettersAboveEachOtherAreNoRule() {
    for (int y = 200; y < 900; y += 75) {
      fill(new Rect(700, y, 705, y + 40), 200);
    }
    assertThat(found(8)).isEmpty();
  }

  @Test
  void foldFromEdgeToEdgeIsNoRuleThoughRulesAreNear() {
    fill(new Rect(0, 600, WIDTH, 603), 30);
    fill(new Rect(300, 560, 2000, 563), 150);
    fill(new Rect(300, 620, 2000, 623), 150);
    assertThat(found(6)).extracting(s -> (int) Math.round(s.at() / 10)).containsExactly(56, 62);
  }

  @Test
  void barsOfDigitsBetweenRulesAreNoRule() {
    for (int x : new int[] {300, 900, 1500}) {
      fill(new Rect(x, 300, x + 4, 700), 150);
    }
    for (int y : new int[] {300, 500, 700}) {
      fill(new Rect(300, y, 1504, y + 4), 150);
    }
    fill(new Rect(500, 400, 760, 404), 150);
    List<Stroke> strokes = found(8);
    assertThat(strokes).hasSize(6);
    assertThat(strokes).noneMatch(s -> s.level() && Math.abs(s.at() - 402) < 10);
  }

  @Test
  void filledAreaHasNoRules() {
    fill(new Rect(300, 300, 1800, 360), 90);
    assertThat(found(8)).isEmpty();
  }
}
