package org.vanthu.table.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws shapes as pixels. */
final class PixelDrawing {

  /** Pixels to the point; more for smaller letters, at the cost of memory. */
  private static final double SCALE = 2;

  private final BufferedImage image;
  private final Graphics2D graphics;

  PixelDrawing(double width, double height) {
    image =
        new BufferedImage(
            (int) Math.ceil(width * SCALE),
            (int) Math.ceil(height * SCALE),
            BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
  }

  BufferedImage draw(List<Shape> shapes) {
    shapes.forEach(this::draw);
    graphics.dispose();
    return image;
  }

  private void draw(Shape shape) {
    switch (shape) {
      case Shape.Area area -> draw(area);
      case Shape.Line line -> {
        graphics.setColor(Color.decode(line.colour()));
        graphics.setStroke(new BasicStroke((float) line.width()));
        graphics.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
      }
      case Shape.Text text -> draw(text);
    }
  }

  private void draw(Shape.Area area) {
    Rectangle2D.Double box =
        new Rectangle2D.Double(
            area.box().left(), area.box().top(), area.box().width(), area.box().height());
    if (!area.fill().isEmpty()) {
      Color fill = Color.decode(area.fill());
      int alpha = (int) Math.round(255 * area.opacity());
      graphics.setColor(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), alpha));
      graphics.fill(box);
    }
    if (!area.border().isEmpty()) {
      graphics.setColor(Color.decode(area.border()));
      graphics.setStroke(new BasicStroke(0.5f));
      graphics.draw(box);
    }
  }

  private void draw(Shape.Text text) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(text.x(), text.baseline());
    graphics.rotate(Math.toRadians(text.turned()));
    graphics.setColor(Color.decode(text.colour()));
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) text.size()));
    double natural =
        graphics.getFontMetrics().getStringBounds(text.characters(), graphics).getWidth();
    if (text.width() > 0 && natural > 0) {
      graphics.scale(text.width() / natural, 1);
    }
    graphics.drawString(text.characters(), 0, 0);
    graphics.setTransform(before);
  }
}
