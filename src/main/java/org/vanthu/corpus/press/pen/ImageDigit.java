package org.vanthu.corpus.press.pen;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A digit of a real image, its ink made crisp at the size of the page. */
final class ImageDigit implements DigitShape {

  /** How much finer than the image its outline is drawn. */
  private static final int FINER = 6;

  /** Ink, 0 to 15, from which a pixel is the stroke: higher is thinner. */
  private static final double EDGE = 8;

  /** Width of the stroke's soft edge in shades of ink. */
  private static final double SOFT = 3;

  private final byte[] ink;
  private final int[] bounds;

  ImageDigit(byte[] ink) {
    this.ink = ink;
    this.bounds = bounds(ink);
  }

  private static int[] bounds(byte[] ink) {
    int side = DigitImages.SIDE;
    int[] bounds = {side, side, 0, 0};
    for (int i = 0; i < ink.length; i++) {
      if (ink[i] >= EDGE) {
        bounds[0] = Math.min(bounds[0], i % side);
        bounds[1] = Math.min(bounds[1], i / side);
        bounds[2] = Math.max(bounds[2], i % side + 1);
        bounds[3] = Math.max(bounds[3], i / side + 1);
      }
    }
    return bounds;
  }

  @Override
  public double left() {
    return 0;
  }

  @Override
  public double width() {
    return (double) (bounds[2] - bounds[0]) / (bounds[3] - bounds[1]);
  }

  @Override
  public double[] start() {
    return new double[] {0, 0.5};
  }

  @Override
  public double[] end() {
    return new double[] {width(), 0.5};
  }

  @Override
  public void draw(Graphics2D g, AffineTransform place, PenStyle style, RandomGenerator random) {
    double scale = 1.0 / (bounds[3] - bounds[1]);
    AffineTransform dots = new AffineTransform(place);
    dots.scale(scale, scale);
    dots.translate(-bounds[0], -bounds[1]);
    dots.scale(1.0 / FINER, 1.0 / FINER);
    g.drawImage(crisp(), dots, null);
  }

  private BufferedImage crisp() {
    int side = DigitImages.SIDE * FINER;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = ((java.awt.image.DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        double here = between((x + 0.5) / FINER - 0.5, (y + 0.5) / FINER - 0.5);
        int alpha = (int) Math.clamp((here - EDGE + SOFT / 2) / SOFT * 255, 0, 255);
        pixels[y * side + x] = alpha << 24 | 0xFFFFFF;
      }
    }
    return image;
  }

  private double between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double partX = x - left;
    double partY = y - top;
    double upper = shade(left, top) * (1 - partX) + shade(left + 1, top) * partX;
    double lower = shade(left, top + 1) * (1 - partX) + shade(left + 1, top + 1) * partX;
    return upper * (1 - partY) + lower * partY;
  }

  private int shade(int x, int y) {
    int side = DigitImages.SIDE;
    return x < 0 || y < 0 || x >= side || y >= side ? 0 : ink[y * side + x];
  }
}
