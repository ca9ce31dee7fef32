package org.vanthu.corpus.press.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Random;
import org.vanthu.model.Box;

/**
 * Pen strokes of a signature: loops that shrink from left to right and a long stroke below,
 * nobody's own.
 */
public record Signature(Box box, Color colour, double thickness, long seed) implements Imprint {

  @Override
  public void draw(Graphics2D g) {
    Random random = new Random(seed);
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D loops = new Path2D.Double();
    double x = box.left();
    double y = box.top() + box.height() * 0.6;
    loops.moveTo(x, y);
    int count = 4 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      double reach = box.height() * (1 - 0.6 * i / count) * (0.5 + 0.5 * random.nextDouble());
      double step = box.width() / count * (0.6 + 0.5 * random.nextDouble());
      double lean = step * (random.nextDouble() - 0.2);
      double down = y + box.height() * 0.3 * (random.nextDouble() - 0.3);
      loops.curveTo(x + step + lean, y - reach, x - lean, y - reach, x + step * 0.4, down);
      loops.curveTo(x + step * 0.6, down + reach * 0.4, x + step, down + reach * 0.2, x + step, y);
      x += step;
    }
    double below = box.bottom() - box.height() * 0.1 * random.nextDouble();
    loops.curveTo(
        box.right() + box.width() * 0.1,
        y - box.height() * 0.2,
        box.right(),
        below,
        box.left() + box.width() * 0.2,
        below);
    loops.lineTo(box.right(), below - box.height() * 0.25 * random.nextDouble());
    g.draw(loops);
  }
}
