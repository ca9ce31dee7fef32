package org.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Box;
import org.vanthu.model.Origin;
import org.vanthu.model.PageImage;

class KnownWordsTest {

  /** White above, dark below; a black word on white, a white word on the dark, both 20 × 10. */
  private static BufferedImage page() {
    BufferedImage page = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 100, 50);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, 50, 100, 50);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(12, 22, 16, 6);
    graphics.fillRect(42, 22, 16, 6);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(12, 72, 16, 6);
    graphics.dispose();
    return page;
  }

  @Test
  void knownWordsTakeTheColourOfTheirGroundAndOthersStay() {
    BufferedImage page = page();

    KnownWords.paperOver(
        List.of(new Box(10, 20, 30, 30), new Box(10, 70, 30, 80)), new PageImage(1, page, 72));

    assertThat(page.getRGB(20, 25)).isEqualTo(Color.WHITE.getRGB());
    assertThat(page.getRGB(20, 75)).isEqualTo(Color.BLUE.getRGB());
    assertThat(page.getRGB(50, 25)).as("not known").isEqualTo(Color.BLACK.getRGB());
  }

  @Test
  void wordsBeyondThePageAreLeftOut() {
    BufferedImage page = page();

    KnownWords.paperOver(
        List.of(new Box(90, 20, 130, 30), new Box(200, 0, 220, 10)), new PageImage(1, page, 72));

    assertThat(page.getRGB(50, 25)).isEqualTo(Color.BLACK.getRGB());
  }

  @Test
  void onlyFewMeaninglessCharactersAreReadAlone() {
    assertThat(decision(1000, 20, 0).restAlone()).isTrue();
    assertThat(decision(1000, 21, 0).restAlone()).as("more of them").isFalse();
    assertThat(decision(1000, 20, 1).restAlone()).as("glyphs that lie").isFalse();
    assertThat(decision(1000, 20, 0).origin()).isEqualTo(Origin.MIXED);
  }

  private static PageDecision decision(int trusted, int unknown, int lying) {
    return PageDecision.of(
        new PageDecision.Evidence(trusted, unknown, lying, 0, false, 0, 0, 0, 0, 0, 0));
  }
}
