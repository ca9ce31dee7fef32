package org.vanthu.corpus.press.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RasterTest {

  private static final Turn FLAT = new Turn(72, 72, 0, 0, 1);

  @Test
  void blurSpreadsInkAndKeepsItsAmount() {
    Raster raster = dot(true);
    double before = darkness(raster);
    new Blur(2).apply(raster);
    assertThat(darkness(raster)).isCloseTo(before, within(before * 0.15));
    assertThat(raster.data()[at(raster, 30, 30)] & 0xFF).isBetween(1, 254);
    assertThat(raster.data()[at(raster, 45, 45)] & 0xFF).isGreaterThanOrEqualTo(254);
  }

  @Test
  void blurOfTheWholePageStaysWhiteAtItsEdges() {
    Raster raster = Raster.white(40, 40, true);
    new Blur(3).apply(raster);
    for (byte value : raster.data()) {
      assertThat(value & 0xFF).isGreaterThanOrEqualTo(254);
    }
  }

  @Test
  void grainHasTheSpreadItIsAskedFor() {
    Raster raster = Raster.white(300, 300, false);
    new Exposure(1, 10, 128).apply(raster, new Shade(FLAT), new Random(3));
    double sum = 0;
    double squares = 0;
    for (byte value : raster.data()) {
      sum += value & 0xFF;
      squares += (value & 0xFF) * (value & 0xFF);
    }
    double mean = sum / raster.data().length;
    assertThat(mean).isCloseTo(128, within(1.0));
    assertThat(Math.sqrt(squares / raster.data().length - mean * mean)).isCloseTo(10, within(0.5));
  }

  @Test
  void shadeDimsWhereItIsDrawnAndNowhereElse() {
    Shade shade = new Shade(FLAT);
    Graphics2D g = shade.graphics();
    g.setColor(java.awt.Color.GRAY);
    g.fillRect(0, 0, 36, 72);
    g.dispose();
    Raster raster = Raster.white(200, 200, true);
    new Exposure(1, 0, 255).apply(raster, shade, new Random(1));
    assertThat(raster.data()[at(raster, 50, 100)] & 0xFF).isCloseTo(128, within(3));
    assertThat(raster.data()[at(raster, 150, 100)] & 0xFF).isGreaterThanOrEqualTo(253);
  }

  @Test
  void thresholdPartsBlackFromWhite() {
    Raster raster = dot(true);
    BufferedImage binary = raster.bilevel(128);
    assertThat(binary.getType()).isEqualTo(BufferedImage.TYPE_BYTE_BINARY);
    assertThat(binary.getRGB(30, 30) & 0xFF).isZero();
    assertThat(binary.getRGB(10, 10) & 0xFF).isEqualTo(255);
  }

  private static Raster dot(boolean colour) {
    Raster raster = Raster.white(60, 60, colour);
    Graphics2D g = raster.graphics();
    g.fillRect(28, 28, 5, 5);
    g.dispose();
    return raster;
  }

  private static int at(Raster raster, int x, int y) {
    return (y * raster.width() + x) * raster.bands();
  }

  private static double darkness(Raster raster) {
    double sum = 0;
    for (byte value : raster.data()) {
      sum += 255 - (value & 0xFF);
    }
    return sum;
  }
}
