package org.vanthu.corpus.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.Fonts;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.Typeface;
import org.vanthu.corpus.press.layer.LayerCode;
import org.vanthu.corpus.press.layer.LayeredFonts;
import org.vanthu.corpus.press.layer.LayeredPage;
import org.vanthu.corpus.press.layer.PoorReading;
import org.vanthu.corpus.press.layer.Stamps;
import org.vanthu.corpus.press.scan.Glyphs;
import org.vanthu.corpus.press.scan.PageScanner;
import org.vanthu.corpus.press.scan.Turn;
import org.vanthu.model.Box;
import org.vanthu.model.Origin;

/** Prints the pages of one PDF: as text, as pictures, or as both. */
final class DigitalPages {

  private final PDDocument document;
  private final Composition paper;
  private final LayeredFonts fonts;
  private final Stamps stamps;
  private final Glyphs glyphs;
  private final ScanPlan plan;
  private final Lot lot;

  DigitalPages(
      PDDocument document,
      Composition paper,
      Typeface typeface,
      LayerCode code,
      ScanPlan plan,
      Lot lot) {
    this.document = document;
    this.paper = paper;
    this.fonts = new LayeredFonts(document, typeface, code);
    this.stamps = new Stamps(document, new Fonts(document, typeface));
    this.glyphs = new Glyphs(typeface);
    this.plan = plan;
    this.lot = lot;
  }

  /** A page of text. */
  void text(Sheet sheet) throws IOException {
    PDPage page = page(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      LayeredPage text = new LayeredPage(fonts, content, sheet);
      text.rule(0, sheet.height);
      text.print(word -> true);
    }
    stamp(page, sheet);
  }

  /** A page that is a picture, with or without somebody's poor reading of it. */
  Turn picture(Sheet sheet, boolean hiddenText) throws IOException {
    Turn turn = plan.turn(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, page(sheet))) {
      PDImageXObject picture = scanned(sheet, turn);
      content.drawImage(picture, 0, 0, (float) sheet.width, (float) sheet.height);
      if (hiddenText) {
        Random random = lot.of("poor reading" + sheet.number);
        PoorReading reading = new PoorReading(0.02 + 0.1 * random.nextDouble());
        new LayeredPage(fonts, content, sheet).hide(reading, random);
      }
    }
    return turn;
  }

  /**
   * A page whose upper or lower part is a picture.
   *
   * @return where its text is: in the layer, in the picture, or in both
   */
  Parted part(Sheet sheet) throws IOException {
    Random random = lot.of("part" + sheet.number);
    double split = gap(sheet, sheet.height * (0.3 + 0.3 * random.nextDouble()));
    boolean upper = random.nextBoolean();
    Turn straight = new Turn(sheet.width, sheet.height, 0, 0, 1);
    PDPage page = page(sheet);
    Parted parted;
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.saveGraphicsState();
      double bottom = upper ? split : sheet.height;
      double top = upper ? 0 : split;
      content.addRect(
          0, (float) (sheet.height - bottom), (float) sheet.width, (float) (bottom - top));
      content.clip();
      PDImageXObject picture = scanned(printedOnly(sheet), straight);
      content.drawImage(picture, 0, 0, (float) sheet.width, (float) sheet.height);
      content.restoreGraphicsState();
      LayeredPage text = new LayeredPage(fonts, content, sheet);
      text.rule(upper ? split : 0, upper ? sheet.height : split);
      Predicate<Sheet.SetWord> beside = word -> word.box().centerY() < split != upper;
      text.print(beside);
      parted = Parted.of(text.characters(beside), text.characters(beside.negate()));
    }
    stamp(page, sheet);
    return parted;
  }

  /**
   * Where the text of a page is that is partly a picture.
   *
   * @param road of most of its text; "" where neither part has clearly more
   */
  record Parted(Origin origin, String road) {

    /** Share of the text from which one part clearly has most of it. */
    private static final double MOST = 0.65;

    private static Parted of(int layer, int picture) {
      if (layer == 0 || picture == 0) {
        return picture == 0
            ? new Parted(Origin.DIGITAL, "TEXT_LAYER")
            : new Parted(Origin.OCR, "OCR");
      }
      double share = (double) layer / (layer + picture);
      return new Parted(Origin.MIXED, share > MOST ? "TEXT_LAYER" : share < 1 - MOST ? "OCR" : "");
    }
  }

  void finish() throws IOException {
    fonts.finish();
  }

  /** A height near the wanted one that runs through no word. */
  private static double gap(Sheet sheet, double wanted) {
    for (double y = wanted; y < sheet.height; y += 0.5) {
      double at = y;
      if (sheet.words.stream().noneMatch(w -> w.box().top() < at && at < w.box().bottom())) {
        return y;
      }
    }
    return wanted;
  }

  private static Sheet printedOnly(Sheet sheet) {
    Sheet printed = new Sheet(sheet.number, sheet.width, sheet.height);
    sheet.words.stream().filter(w -> w.ink() == Sheet.Ink.PRINT).forEach(printed.words::add);
    printed.rulings.addAll(sheet.rulings);
    return printed;
  }

  private PDImageXObject scanned(Sheet sheet, Turn turn) throws IOException {
    var raster =
        new PageScanner(glyphs)
            .scan(sheet, sheet, turn, plan.conditions(sheet), List.of(), plan.noise(sheet));
    byte[] jpeg = PictureBytes.jpeg(raster.image(), plan.quality(), plan.dotsPerInch());
    return JPEGFactory.createFromByteArray(document, jpeg);
  }

  private PDPage page(Sheet sheet) {
    PDPage page = new PDPage(new PDRectangle((float) sheet.width, (float) sheet.height));
    document.addPage(page);
    return page;
  }

  private void stamp(PDPage page, Sheet sheet) throws IOException {
    List<Box> signatures = Signatures.boxes(paper.truth(), sheet.number);
    List<Sheet.SetWord> signed = new ArrayList<>();
    for (Sheet.SetWord word : sheet.words) {
      if (word.ink() != Sheet.Ink.STAMPED) {
        continue;
      }
      if (signatures.stream().anyMatch(box -> box.containsCenterOf(word.box()))) {
        signed.add(word);
      } else {
        stamps.word(page, sheet, word);
      }
    }
    if (!signed.isEmpty()) {
      stamps.signature(page, sheet, signed);
    }
  }
}
