package org.vanthu.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;

/** Draws an A4 page of which every word, its box in points and every number are known. */
final class Paper {

  static final double WIDTH = 595.28;
  static final double HEIGHT = 841.89;

  /** A word as it was drawn. */
  record Inked(String text, Box box) {}

  private final double dotsPerInch;
  private final BufferedImage image;
  private final Graphics2D graphics;
  private final List<Inked> words = new ArrayList<>();

  Paper(double dotsPerInch) {
    this.dotsPerInch = dotsPerInch;
    double scale = dotsPerInch / 72;
    image =
        new BufferedImage(
            (int) Math.round(WIDTH * scale),
            (int) Math.round(HEIGHT * scale),
            BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(scale, scale);
    graphics.setColor(Color.BLACK);
  }

  BufferedImage image() {
    return image;
  }

  double dotsPerInch() {
    return dotsPerInch;
  }

  List<Inked> words() {
    return List.copyOf(words);
  }

  String text() {
    return String.join(" ", words.stream().map(Inked::text).toList());
  }

  /** A line of words from its left end and base line, in points. */
  Paper line(double left, double base, int style, double size, String text) {
    Font font = font(style, size);
    graphics.setFont(font);
    double x = left;
    double space = width(" ", font);
    for (String word : text.split(" ")) {
      graphics.drawString(word, (float) x, (float) base);
      Rectangle2D ink =
          font.createGlyphVector(graphics.getFontRenderContext(), word).getVisualBounds();
      words.add(
          new Inked(
              word,
              new Box(
                  x + ink.getMinX(),
                  base + ink.getMinY(),
                  x + ink.getMaxX(),
                  base + ink.getMaxY())));
      x += width(word, font) + space;
    }
    return this;
  }

  /** A serif font that has all letters of Vietnamese; which one depends on the machine. */
  private static Font font(int style, double size) {
    for (String name : List.of("Tinos", "Liberation Serif", "FreeSerif", "DejaVu Serif")) {
      Font font = new Font(name, style, 1).deriveFont((float) size);
      if (font.getFamily().equals(name) && font.canDisplayUpTo("Độc lập, ỷ ệ ỡ ữ") < 0) {
        return font;
      }
    }
    throw new IllegalStateException(
        "no font with Vietnamese letters: install fonts-liberation or fonts-dejavu");
  }

  private double width(String text, Font font) {
    return font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
  }

  /** Number and day in a pen's thick, slanted, uneven strokes, by polylines in a unit square. */
  Paper pen(double left, double base, double height, String digits) {
    graphics.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double x = left;
    for (char digit : digits.toCharArray()) {
      double[] stroke = PEN[digit - '0'];
      for (int i = 2; i < stroke.length; i += 2) {
        graphics.draw(
            new java.awt.geom.Line2D.Double(
                x + (stroke[i - 2] * 0.6 + (1 - stroke[i - 1]) * 0.25) * height,
                base - (1 - stroke[i - 1]) * height + 2,
                x + (stroke[i] * 0.6 + (1 - stroke[i + 1]) * 0.25) * height,
                base - (1 - stroke[i + 1]) * height + 2));
      }
      x += height * 0.75;
    }
    return this;
  }

  private static final double[][] PEN = {
    {.5, 0, .1, .3, .1, .8, .5, 1, .9, .7, .9, .2, .4, 0},
    {.2, .4, .6, 0, .5, 1},
    {.1, .2, .5, 0, .9, .3, .1, 1, .95, .9},
    {.1, 0, .8, .05, .4, .4, .9, .6, .6, 1, .1, .9},
    {.6, 0, .1, .6, .9, .55, .6, .2, .6, 1},
    {.9, 0, .3, .05, .2, .45, .8, .5, .85, .8, .3, 1, .1, .85},
    {.8, 0, .2, .5, .1, .8, .5, 1, .8, .7, .5, .5, .2, .7},
    {.1, 0, .9, .05, .4, 1, .5, .5, .2, .5, .8, .5},
    {.8, .1, .2, .2, .8, .7, .5, 1, .1, .8, .8, .2, .6, 0},
    {.8, .2, .4, 0, .1, .3, .5, .5, .8, .2, .7, 1}
  };

  Paper rule(double x1, double y1, double x2, double y2, double thickness) {
    graphics.setStroke(new BasicStroke((float) thickness));
    graphics.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    return this;
  }

  /** Everything from now on in the ink of rubber stamps. */
  Paper red() {
    graphics.setColor(new Color(205, 35, 45));
    return this;
  }

  /** A ruled table; numbers stand at the right, other texts at the left of their cells. */
  Paper table(double top, double[] xs, double rowHeight, String[][] rows) {
    double y = top;
    for (String[] row : rows) {
      for (int c = 0; c < row.length; c++) {
        if (!row[c].isEmpty()) {
          Font font = font(Font.PLAIN, 11);
          boolean number = row[c].matches("[\\d.,]+");
          double left = number ? xs[c + 1] - 4 - width(row[c], font) : xs[c] + 4;
          line(left, y + rowHeight * 0.7, Font.PLAIN, 11, row[c]);
        }
      }
      y += rowHeight;
    }
    for (int r = 0; r <= rows.length; r++) {
      rule(xs[0], top + r * rowHeight, xs[xs.length - 1], top + r * rowHeight, 0.7);
    }
    for (double x : xs) {
      rule(x, top, x, y, 0.7);
    }
    return this;
  }

  /** A round red seal with a star, as large as an office's. */
  Paper seal(double x, double y) {
    graphics.setColor(new Color(215, 40, 45));
    graphics.setStroke(new BasicStroke(2.4f));
    graphics.draw(new java.awt.geom.Ellipse2D.Double(x - 50, y - 50, 100, 100));
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(new java.awt.geom.Ellipse2D.Double(x - 34, y - 34, 68, 68));
    java.awt.geom.Path2D star = new java.awt.geom.Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 22 : 9;
      double angle = Math.PI * i / 5 - Math.PI / 2;
      double px = x + radius * Math.cos(angle);
      double py = y + radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    graphics.fill(star);
    graphics.setColor(Color.BLACK);
    return this;
  }
}
