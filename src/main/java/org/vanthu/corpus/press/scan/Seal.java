package org.vanthu.corpus.press.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.model.Box;

/**
 * A round red seal: two rings, a legend between them, a star.
 *
 * @param box square, in points of the sheet
 * @param legend set around the ring
 * @param colour its alpha says how much it covers what it is stamped on
 * @param turn in degrees: nobody stamps quite upright
 */
public record Seal(Box box, String legend, Color colour, double turn, Glyphs glyphs)
    implements Imprint {

  @Override
  public void draw(Graphics2D g) {
    AffineTransform before = g.getTransform();
    double size = box.width();
    g.setColor(colour);
    g.translate(box.centerX(), box.centerY());
    g.rotate(Math.toRadians(turn));
    ring(g, size * 0.5, size * 0.025);
    ring(g, size * 0.465, size * 0.008);
    ring(g, size * 0.31, size * 0.012);
    String text = legend + " • ";
    for (int i = 0; i < text.length(); i++) {
      AffineTransform upright = g.getTransform();
      g.rotate(2 * Math.PI * i / text.length());
      Shape letter = glyphs.outline(text.substring(i, i + 1), Face.BOLD, size * 0.115);
      g.translate(-letter.getBounds2D().getWidth() / 2, -size * 0.345);
      g.fill(letter);
      g.setTransform(upright);
    }
    g.fill(star(size * 0.17));
    g.setTransform(before);
  }

  private static void ring(Graphics2D g, double radius, double thickness) {
    double inner = radius - thickness / 2;
    g.setStroke(new BasicStroke((float) thickness));
    g.draw(new Ellipse2D.Double(-inner, -inner, 2 * inner, 2 * inner));
  }

  private static Shape star(double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double reach = i % 2 == 0 ? radius : radius * 0.4;
      double angle = Math.PI * i / 5;
      double x = reach * Math.sin(angle);
      double y = -reach * Math.cos(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    return star;
  }
}
