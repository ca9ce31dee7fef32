package org.vanthu.corpus.press.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Random;
import org.vanthu.corpus.Sheet;
import org.vanthu.model.Ruling;

/** Scans printed sheets: draws them turned at once, then dims, blurs and grains the pixels. */
public final class PageScanner {

  private final Glyphs glyphs;

  public PageScanner(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * The sheet as scanned. Handwritten words are not printed; their ink comes as imprints.
   *
   * @param behind the sheet on the back of this one
   */
  public Raster scan(
      Sheet sheet,
      Sheet behind,
      Turn turn,
      Conditions conditions,
      List<Imprint> imprints,
      Random random) {
    double scale = conditions.dotsPerInch() / 72;
    Raster raster =
        Raster.white(
            (int) Math.round(turn.pageWidth() * scale),
            (int) Math.round(turn.pageHeight() * scale),
            conditions.colour());
    Graphics2D g = raster.graphics();
    g.scale(scale, scale);
    g.transform(turn.transform());
    print(g, sheet);
    for (Imprint imprint : imprints) {
      imprint.draw(g);
    }
    g.dispose();
    new Blur(conditions.blur() * scale).apply(raster);
    Shade shade = new Paperwork(turn, conditions.wear(), random).shade(behind, glyphs);
    conditions.exposure().apply(raster, shade, random);
    return raster;
  }

  private void print(Graphics2D g, Sheet sheet) {
    g.setColor(Color.BLACK);
    for (Ruling ruling : sheet.rulings) {
      g.setStroke(
          new BasicStroke(
              (float) ruling.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.draw(
          ruling.horizontal()
              ? new Line2D.Double(ruling.from(), ruling.at(), ruling.to(), ruling.at())
              : new Line2D.Double(ruling.at(), ruling.from(), ruling.at(), ruling.to()));
    }
    for (Sheet.SetWord word : sheet.words) {
      if (word.ink() != Sheet.Ink.HANDWRITTEN) {
        glyphs.draw(g, word);
      }
    }
  }
}
