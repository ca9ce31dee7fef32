package org.vanthu.corpus.press.pen;

import java.util.ArrayList;
import java.util.List;

/**
 * The smooth curve through given points after Catmull and Rom (1974); a point given twice is a
 * corner.
 */
final class Spline {

  /** Steps between two points: closer than a pixel at any size used. */
  private static final int STEPS = 24;

  private Spline() {}

  static List<double[]> through(List<double[]> points) {
    List<double[]> curve = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i++) {
      double[] from = points.get(i);
      double[] to = points.get(i + 1);
      double[] before = points.get(Math.max(0, i - 1));
      double[] after = points.get(Math.min(points.size() - 1, i + 2));
      for (int step = 0; step < STEPS; step++) {
        curve.add(between(before, from, to, after, (double) step / STEPS));
      }
    }
    curve.add(points.getLast());
    return curve;
  }

  private static double[] between(double[] p0, double[] p1, double[] p2, double[] p3, double t) {
    double[] point = new double[2];
    for (int axis = 0; axis < 2; axis++) {
      double a = 2 * p1[axis];
      double b = p2[axis] - p0[axis];
      double c = 2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis];
      double d = 3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis];
      point[axis] = 0.5 * (a + t * (b + t * (c + t * d)));
    }
    return point;
  }
}
