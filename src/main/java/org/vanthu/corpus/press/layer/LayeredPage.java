package org.vanthu.corpus.press.layer;

import java.awt.Color;
import java.io.IOException;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.vanthu.corpus.Sheet;
import org.vanthu.model.Ruling;

/** Writes a sheet's words and rulings into a page's content. */
public final class LayeredPage {

  private final LayeredFonts fonts;
  private final PDPageContentStream content;
  private final Sheet sheet;

  public LayeredPage(LayeredFonts fonts, PDPageContentStream content, Sheet sheet) {
    this.fonts = fonts;
    this.content = content;
    this.sheet = sheet;
  }

  /** Prints the words that are chosen, seen and copied as the fonts' code says. */
  public void print(Predicate<Sheet.SetWord> chosen) throws IOException {
    content.setNonStrokingColor(Color.BLACK);
    for (Sheet.SetWord word : sheet.words) {
      if (word.ink() == Sheet.Ink.PRINT && chosen.test(word)) {
        show(word, 0, 0);
      }
    }
  }

  /** How many characters {@link #print} would print. */
  public int characters(Predicate<Sheet.SetWord> chosen) {
    return sheet.words.stream()
        .filter(word -> word.ink() == Sheet.Ink.PRINT && chosen.test(word))
        .mapToInt(word -> word.text().length())
        .sum();
  }

  /** Shows one word as its own content, moved by some points from where the sheet has it. */
  public void show(Sheet.SetWord word, double right, double down) throws IOException {
    double natural = 0;
    for (LayerCode.Run run : fonts.code().runs(word.text())) {
      natural += fonts.font(run, word.face()).getStringWidth(run.letters()) / 1000 * word.size();
    }
    double stretch = natural > 0 ? word.box().width() / natural : 1;
    double x = word.box().left() + right;
    double y = sheet.height - word.baseline() - down;
    var runs = fonts.code().runs(word.text());
    for (int i = 0; i < runs.size(); i++) {
      LayerCode.Run run = runs.get(i);
      PDFont font = fonts.font(run, word.face());
      boolean space = i == runs.size() - 1 && !word.glued();
      text(font, word.size(), stretch, x, y, run.letters() + (space ? " " : ""));
      x += font.getStringWidth(run.letters()) / 1000 * word.size() * stretch;
    }
  }

  private void text(PDFont font, double size, double stretch, double x, double y, String letters)
      throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.setTextMatrix(new Matrix((float) stretch, 0, 0, 1, (float) x, (float) y));
    content.showText(letters);
    content.endText();
  }

  /** Lays words over a picture of the page that nobody sees and that are read poorly. */
  public void hide(PoorReading reading, Random random) throws IOException {
    content.setRenderingMode(RenderingMode.NEITHER);
    for (Sheet.SetWord word : sheet.words) {
      String read = reading.of(word.text(), random);
      Sheet.SetWord misread =
          new Sheet.SetWord(
              read, word.box(), word.baseline(), word.face(), word.size(), word.ink());
      show(misread, random.nextGaussian(), random.nextGaussian());
    }
  }

  /** Draws the rulings between two heights of the sheet, in points from its top. */
  public void rule(double from, double to) throws IOException {
    for (Ruling ruling : sheet.rulings) {
      if (ruling.horizontal()) {
        if (ruling.at() >= from && ruling.at() < to) {
          line(ruling, ruling.from(), ruling.at(), ruling.to(), ruling.at());
        }
      } else if (ruling.from() < to && ruling.to() > from) {
        double top = Math.max(from, ruling.from());
        double bottom = Math.min(to, ruling.to());
        line(ruling, ruling.at(), top, ruling.at(), bottom);
      }
    }
  }

  private void line(Ruling ruling, double x1, double y1, double x2, double y2) throws IOException {
    content.setLineWidth((float) ruling.thickness());
    content.moveTo((float) x1, (float) (sheet.height - y1));
    content.lineTo((float) x2, (float) (sheet.height - y2));
    content.stroke();
  }
}
