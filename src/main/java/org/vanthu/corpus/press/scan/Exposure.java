package org.vanthu.corpus.press.scan;

import java.util.Random;

/**
 * What the scanner makes of the light that comes off the page.
 *
 * @param toner weight of the ink: above 1 strokes thicken and close, below 1 they pale and break
 * @param grain standard deviation of the noise in grey levels
 * @param paper grey level of empty paper, 255 for white
 */
public record Exposure(double toner, double grain, int paper) {

  /** Length of the noise from which every row takes a stretch; a power of two. */
  private static final int NOISE = 1 << 16;

  public void apply(Raster raster, Shade shade, Random random) {
    int[] levels = levels();
    int[] noise = noise(random);
    int width = raster.width();
    int bands = raster.bands();
    int[] shades = new int[width];
    byte[] data = raster.data();
    for (int y = 0; y < raster.height(); y++) {
      shade.row(y, raster.height(), shades);
      int start = random.nextInt(NOISE);
      int at = y * raster.row();
      for (int x = 0; x < width; x++) {
        int dust = noise[(start + x) & (NOISE - 1)];
        for (int band = 0; band < bands; band++, at++) {
          int value = ((levels[data[at] & 0xFF] * shades[x]) >> 8) + dust;
          data[at] = (byte) (value < 0 ? 0 : value > 255 ? 255 : value);
        }
      }
    }
  }

  private int[] levels() {
    int[] levels = new int[256];
    for (int i = 0; i < 256; i++) {
      double ink = Math.min(255, (255 - i) * toner);
      levels[i] = (int) Math.round((255 - ink) * paper / 255);
    }
    return levels;
  }

  private int[] noise(Random random) {
    int[] noise = new int[NOISE];
    for (int i = 0; i < NOISE; i++) {
      noise[i] = (int) Math.round(random.nextGaussian() * grain);
    }
    return noise;
  }
}
