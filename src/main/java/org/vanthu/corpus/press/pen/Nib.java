package org.vanthu.corpus.press.pen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;

/**
 * A round nib pressed on paper.
 *
 * @param thickness of the stroke at even pressure
 * @param pressure by how much the thickness swells and thins, 0 to 1
 * @param phase where in the swelling the stroke begins
 */
record Nib(double thickness, double pressure, double phase) {

  /** Distance between two dots in parts of their radius: smaller is smoother and slower. */
  private static final double STEP = 0.35;

  /** Length over which pressure swells and thins once, in the units of the points, over 2π. */
  private static final double SWELL = 0.16;

  void along(Graphics2D g, List<double[]> points) {
    g.setColor(Color.WHITE);
    double way = 0;
    double left = 0;
    for (int i = 0; i + 1 < points.size(); i++) {
      double[] from = points.get(i);
      double[] to = points.get(i + 1);
      double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      double at = left;
      for (; at < length; at += STEP * radius(way)) {
        double x = from[0] + (to[0] - from[0]) * at / length;
        double y = from[1] + (to[1] - from[1]) * at / length;
        double radius = radius(way + at);
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
      }
      left = at - length;
      way += length;
    }
  }

  private double radius(double way) {
    return thickness / 2 * (1 + 0.6 * pressure * Math.sin(way / SWELL + phase));
  }
}
