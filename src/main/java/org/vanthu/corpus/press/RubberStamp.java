package org.vanthu.corpus.press;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.press.scan.Glyphs;
import org.vanthu.corpus.press.scan.Imprint;
import org.vanthu.model.Ruling;

/** The stamp of an office that received the paper: words and a frame in the colour of its pad. */
record RubberStamp(Sheet stamp, Glyphs glyphs, Color colour) implements Imprint {

  @Override
  public void draw(Graphics2D g) {
    g.setColor(colour);
    for (Ruling ruling : stamp.rulings) {
      g.setStroke(new BasicStroke((float) ruling.thickness() * 1.6f));
      g.draw(
          ruling.horizontal()
              ? new Line2D.Double(ruling.from(), ruling.at(), ruling.to(), ruling.at())
              : new Line2D.Double(ruling.at(), ruling.from(), ruling.at(), ruling.to()));
    }
    stamp.words.forEach(word -> glyphs.draw(g, word));
  }
}
