package org.vanthu.corpus.press.pen;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A digit written along a skeleton. */
record StrokedDigit(List<List<double[]>> strokes) implements DigitShape {

  /** The skeleton as this hand strays from it this time. */
  static StrokedDigit of(List<List<double[]>> skeleton, double unsteady, RandomGenerator random) {
    double turn = 0.06 * random.nextGaussian();
    List<List<double[]>> strokes = new ArrayList<>();
    for (List<double[]> points : skeleton) {
      List<double[]> strayed = new ArrayList<>();
      double[] last = null;
      for (double[] point : points) {
        boolean corner = last != null && point[0] == last[0] && point[1] == last[1];
        last = point;
        strayed.add(
            corner
                ? strayed.getLast()
                : new double[] {
                  point[0] + turn * (0.5 - point[1]) + unsteady * random.nextGaussian(),
                  point[1] + turn * (point[0] - 0.3) + unsteady * random.nextGaussian()
                });
      }
      strokes.add(Spline.through(strayed));
    }
    return new StrokedDigit(strokes);
  }

  @Override
  public double left() {
    return strokes.stream().flatMap(List::stream).mapToDouble(p -> p[0]).min().orElse(0);
  }

  @Override
  public double width() {
    return strokes.stream().flatMap(List::stream).mapToDouble(p -> p[0]).max().orElse(0) - left();
  }

  @Override
  public double[] start() {
    return strokes.getFirst().getFirst();
  }

  @Override
  public double[] end() {
    return strokes.getLast().getLast();
  }

  @Override
  public void draw(Graphics2D g, AffineTransform place, PenStyle style, RandomGenerator random) {
    for (List<double[]> stroke : strokes) {
      List<double[]> moved = new ArrayList<>();
      for (double[] point : stroke) {
        double[] to = new double[2];
        place.transform(point, 0, to, 0, 1);
        moved.add(to);
      }
      new Nib(style.thickness(), style.pressure(), random.nextDouble() * 6).along(g, moved);
    }
  }
}
