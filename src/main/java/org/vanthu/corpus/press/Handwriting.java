package org.vanthu.corpus.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.press.pen.DigitImages;
import org.vanthu.corpus.press.pen.PenInk;
import org.vanthu.corpus.press.pen.PenStyle;
import org.vanthu.corpus.press.pen.PenWriter;
import org.vanthu.corpus.press.pen.Share;
import org.vanthu.corpus.press.scan.Imprint;
import org.vanthu.corpus.press.scan.Written;
import org.vanthu.model.Box;

/** Fills the slots of a sheet with a pen: one hand and one ink for the whole paper. */
final class Handwriting {

  /**
   * A filled slot.
   *
   * @param word that is written
   * @param ink where its ink lies on the sheet
   */
  record Filled(Sheet.SetWord word, Box ink, Imprint imprint) {}

  /** How much wider than its slot writing may be before it is written smaller. */
  private static final double OVERFLOW = 1.25;

  /** Between the dots of a dotted line, in points. */
  private static final double DOTS = 2.3;

  private final Lot lot;
  private final boolean dotted;
  private final int dotsPerInch;
  private final PenWriter pen;
  private final PenStyle style;
  private final Color ink;

  Handwriting(Lot lot, boolean dotted, int dotsPerInch) {
    this.lot = lot;
    this.dotted = dotted;
    this.dotsPerInch = dotsPerInch;
    pen = new PenWriter(lot.marking() ? Share.MARKING : Share.TUNING, DigitImages.load());
    style = PenStyle.drawn(lot.of("hand"));
    ink = colour(lot.of("ink"));
  }

  private static Color colour(Random random) {
    int alpha = 200 + random.nextInt(56);
    return random.nextDouble() < 0.65
        ? new Color(
            20 + random.nextInt(40), 35 + random.nextInt(40), 120 + random.nextInt(80), alpha)
        : new Color(
            15 + random.nextInt(35), 15 + random.nextInt(35), 20 + random.nextInt(35), alpha);
  }

  /** Whether a word of a sheet is written by the pen. */
  static boolean writes(Sheet.SetWord word) {
    return word.ink() == Sheet.Ink.HANDWRITTEN
        && !word.text().isEmpty()
        && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  List<Filled> fill(Sheet sheet) {
    List<Filled> filled = new ArrayList<>();
    for (Sheet.SetWord word : sheet.words) {
      if (writes(word)) {
        Random random = lot.of("pen" + sheet.number + "/" + filled.size());
        Written written = write(word, random);
        Imprint imprint =
            g -> {
              if (dotted) {
                dots(g, word);
              }
              written.draw(g);
            };
        filled.add(new Filled(word, written.box(), imprint));
      }
    }
    return filled;
  }

  private Written write(Sheet.SetWord word, Random random) {
    double height = word.size() * (0.75 + 0.4 * random.nextDouble());
    double pixels = height * dotsPerInch / 72;
    PenInk written = pen.write(word.text(), style, pixels, random);
    int[] bounds = written.bounds();
    double points = 72.0 / dotsPerInch;
    double width = (bounds[2] - bounds[0]) * points;
    double room = word.box().width() * OVERFLOW;
    double size = Math.min(1, room / Math.max(width, 1));
    double left =
        word.box().left() + (word.box().width() - width * size) * (0.2 + 0.6 * random.nextDouble());
    double baseline = word.baseline() + 1.2 * (random.nextDouble() - 0.6);
    return new Written(written, left, baseline, points * size, ink);
  }

  private static void dots(Graphics2D g, Sheet.SetWord word) {
    g.setColor(Color.BLACK);
    for (double x = word.box().left() - 1; x < word.box().right() + 1; x += DOTS) {
      g.fill(new Ellipse2D.Double(x, word.baseline() - 0.2, 0.8, 0.8));
    }
  }
}
