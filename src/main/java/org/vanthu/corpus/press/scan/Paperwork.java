package org.vanthu.corpus.press.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.vanthu.corpus.Sheet;

/** Draws what the paper has gone through into the shade that lies over the scanned page. */
final class Paperwork {

  /** How far light spreads within paper, in points: letters of the other side have soft edges. */
  private static final double SPREAD = 0.7;

  private static final double HOLE_RADIUS = 8;

  /** Between the two holes of a European folder: 80 mm. */
  private static final double HOLE_DISTANCE = 226.8;

  private final Turn turn;
  private final Conditions.Wear wear;
  private final Random random;

  Paperwork(Turn turn, Conditions.Wear wear, Random random) {
    this.turn = turn;
    this.wear = wear;
    this.random = random;
  }

  /**
   * The shade of a page.
   *
   * @param behind what is printed on the other side; the sheet itself where nothing is
   */
  Shade shade(Sheet behind, Glyphs glyphs) {
    Shade shade = new Shade(turn);
    Graphics2D g = shade.graphics();
    if (wear.shineThrough() > 0) {
      shineThrough(g, behind, glyphs);
      shade.soften(SPREAD);
    }
    light(g);
    AffineTransform page = g.getTransform();
    g.transform(turn.transform());
    for (int i = 0; i < wear.folds(); i++) {
      fold(g, turn.height() * (i + 1) / (wear.folds() + 1));
    }
    if (wear.holes()) {
      hole(g, turn.height() / 2 - HOLE_DISTANCE / 2);
      hole(g, turn.height() / 2 + HOLE_DISTANCE / 2);
    }
    if (wear.staple()) {
      staple(g);
    }
    g.setTransform(page);
    if (wear.darkEdges()) {
      edges(g);
    }
    g.dispose();
    return shade;
  }

  private void shineThrough(Graphics2D g, Sheet behind, Glyphs glyphs) {
    AffineTransform page = g.getTransform();
    g.transform(turn.transform());
    g.translate(turn.width(), 0);
    g.scale(-1, 1);
    g.setColor(ink(wear.shineThrough()));
    for (Sheet.SetWord word : behind.words) {
      glyphs.draw(g, word);
    }
    g.setTransform(page);
  }

  private void light(Graphics2D g) {
    if (wear.unevenLight() <= 0) {
      return;
    }
    double angle = random.nextDouble() * 2 * Math.PI;
    double reach = Math.hypot(turn.pageWidth(), turn.pageHeight()) / 2;
    double x = turn.pageWidth() / 2;
    double y = turn.pageHeight() / 2;
    float dx = (float) (reach * Math.cos(angle));
    float dy = (float) (reach * Math.sin(angle));
    g.setPaint(
        new GradientPaint(
            (float) x - dx,
            (float) y - dy,
            ink(wear.unevenLight()),
            (float) x + dx,
            (float) y + dy,
            ink(0)));
    g.fill(new Rectangle2D.Double(0, 0, turn.pageWidth(), turn.pageHeight()));
  }

  private void fold(Graphics2D g, double y) {
    double skew = 6 * (random.nextDouble() - 0.5);
    double[] widths = {7, 3, 0.8};
    double[] depths = {0.03, 0.05, 0.18};
    for (int i = 0; i < widths.length; i++) {
      g.setColor(ink(depths[i]));
      g.setStroke(new BasicStroke((float) widths[i]));
      g.draw(new Line2D.Double(0, y - skew, turn.width(), y + skew));
    }
  }

  private void hole(Graphics2D g, double y) {
    double x = 30 + 4 * random.nextDouble();
    g.setColor(ink(0.75));
    g.fill(
        new Ellipse2D.Double(x - HOLE_RADIUS, y - HOLE_RADIUS, 2 * HOLE_RADIUS, 2 * HOLE_RADIUS));
  }

  private void staple(Graphics2D g) {
    double x = 22 + 10 * random.nextDouble();
    double y = 24 + 12 * random.nextDouble();
    g.setColor(ink(0.55));
    g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(x, y + 12, x + 22, y));
    g.setColor(ink(0.12));
    g.setStroke(new BasicStroke(5));
    g.draw(new Line2D.Double(x + 2, y + 15, x + 24, y + 3));
  }

  /** The lid's shadow where the sheet does not reach, and along one side. */
  private void edges(Graphics2D g) {
    Rectangle2D page = new Rectangle2D.Double(0, 0, turn.pageWidth(), turn.pageHeight());
    Area outside = new Area(page);
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, turn.width(), turn.height());
    outside.subtract(new Area(turn.transform().createTransformedShape(sheet)));
    g.setColor(ink(0.8));
    g.fill(outside);
    double broad = 3 + 9 * random.nextDouble();
    boolean left = random.nextBoolean();
    double edge = left ? 0 : turn.pageWidth();
    double inner = left ? broad : turn.pageWidth() - broad;
    g.setPaint(new GradientPaint((float) edge, 0, ink(0.85), (float) inner, 0, ink(0)));
    g.fill(new Rectangle2D.Double(Math.min(edge, inner), 0, broad, turn.pageHeight()));
  }

  private static Color ink(double depth) {
    return new Color(0, 0, 0, (float) Math.clamp(depth, 0, 1));
  }
}
