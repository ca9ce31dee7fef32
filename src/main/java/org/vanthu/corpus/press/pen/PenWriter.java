package org.vanthu.corpus.press.pen;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes strings of digits as a pen does, from one share of skeletons and images. Used for papers
 * and for whoever trains a recogniser; the same random source gives the same ink.
 */
public final class PenWriter {

  /** Free paper around the digits, in parts of their height, for what swings out. */
  private static final double MARGIN = 0.4;

  private final Share share;
  private final DigitImages images;

  public PenWriter(Share share, DigitImages images) {
    this.share = share;
    this.images = images;
  }

  /**
   * Ink of a string of digits.
   *
   * @param digits 0 to 9 only, at least one
   * @param height of a digit in pixels
   */
  public PenInk write(String digits, PenStyle style, double height, RandomGenerator random) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not digits: " + digits);
    }
    int width = (int) Math.ceil(height * (2 * MARGIN + digits.length() * 1.1));
    int rows = (int) Math.ceil(height * (1 + 2 * MARGIN));
    BufferedImage paper = new BufferedImage(width, rows, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = paper.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    boolean photographed = share != Share.TRAINING && random.nextDouble() < style.images();
    List<Placed> row = row(digits, style, photographed, random);
    g.translate(height * MARGIN, height * MARGIN);
    g.scale(height, height);
    for (int i = 0; i < row.size(); i++) {
      Placed digit = row.get(i);
      digit.shape().draw(g, digit.place(), style, random);
      if (i > 0 && !photographed && random.nextDouble() < style.joined()) {
        join(g, row.get(i - 1), digit, style);
      }
    }
    g.dispose();
    byte[] coverage = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
    return new PenInk(width, rows, (int) Math.round(height * (1 + MARGIN)), coverage);
  }

  /** A digit's shape and where it goes; lengths in parts of the digits' height. */
  private record Placed(DigitShape shape, AffineTransform place) {}

  private List<Placed> row(
      String digits, PenStyle style, boolean photographed, RandomGenerator random) {
    List<Placed> row = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      DigitShape shape =
          photographed
              ? new ImageDigit(images.draw(digit, share, random))
              : StrokedDigit.of(Skeletons.draw(digit, share, random), style.unsteady(), random);
      double size = 1 + style.uneven() * random.nextGaussian();
      double across = size * (shape.width() > 0.3 ? style.width() / 0.55 : 1);
      AffineTransform place =
          AffineTransform.getTranslateInstance(x, 1 + style.uneven() * 0.5 * random.nextGaussian());
      place.shear(-style.slant(), 0);
      place.scale(across, size);
      place.translate(-shape.left(), -1);
      row.add(new Placed(shape, place));
      x += shape.width() * across + style.gap() + 0.03 * random.nextGaussian();
    }
    return row;
  }

  private static void join(Graphics2D g, Placed before, Placed after, PenStyle style) {
    double[] ends = new double[4];
    before.place().transform(before.shape().end(), 0, ends, 0, 1);
    after.place().transform(after.shape().start(), 0, ends, 2, 1);
    Nib nib = new Nib(style.thickness() * 0.6, 0, 0);
    nib.along(g, List.of(new double[] {ends[0], ends[1]}, new double[] {ends[2], ends[3]}));
  }
}
