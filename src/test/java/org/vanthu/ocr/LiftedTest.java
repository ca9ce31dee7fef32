package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Red ink is lifted off, and what is left in its place is as bright as the paper. */
class LiftedTest {

  private static Gray lifted(int paper) {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(paper, paper, paper));
    graphics.fillRect(0, 0, 400, 400);
    graphics.setColor(new Color(200, 40, 60));
    graphics.fillOval(100, 100, 120, 120);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(140, 150, 40, 12);
    graphics.dispose();
    return Lifted.of(image, 150).gray();
  }

  @Test
  void placeOfASealIsAsBrightAsItsPaper() {
    assertThat(lifted(220).at(120, 200)).isEqualTo(220);
    assertThat(lifted(220).at(110, 110)).isEqualTo(220);
    assertThat(lifted(255).at(120, 200)).isEqualTo(255);
  }

  @Test
  void printUnderASealStaysBlack() {
    assertThat(lifted(220).at(150, 155)).isZero();
  }

  @Test
  void greyPageHasNoColour() {
    BufferedImage grey = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    assertThat(Lifted.of(grey, 150).colourless()).isTrue();
    BufferedImage red = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    red.createGraphics().fillRect(0, 0, 100, 100);
    for (int i = 0; i < 1000; i++) {
      red.setRGB(i % 40, i / 40, 0xC8283C);
    }
    assertThat(Lifted.of(red, 150).colourless()).isFalse();
  }
}
