package org.vanthu.corpus;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.vanthu.model.Ruling;

/** Prints sheets as a PDF with a text layer; stamped words become annotations. */
public final class PdfPrinter {

  private final PDDocument document;
  private final Fonts fonts;

  public PdfPrinter(PDDocument document, Fonts fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  public void print(List<Sheet> sheets) throws IOException {
    for (Sheet sheet : sheets) {
      PDPage page = new PDPage(new PDRectangle((float) sheet.width, (float) sheet.height));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Ruling ruling : sheet.rulings) {
          stroke(content, sheet, ruling);
        }
        for (Sheet.SetWord word : sheet.words) {
          if (word.ink() == Sheet.Ink.PRINT) {
            show(
                content, word, (float) word.box().left(), (float) (sheet.height - word.baseline()));
          }
        }
      }
      for (Sheet.SetWord word : sheet.words) {
        if (word.ink() == Sheet.Ink.STAMPED) {
          stamp(page, sheet, word);
        }
      }
    }
  }

  /** The same bytes for the same sheets: the file's identifier does not depend on the clock. */
  void save(Path file) throws IOException {
    document.setDocumentId(1L);
    document.save(file.toFile());
  }

  private static void stroke(PDPageContentStream content, Sheet sheet, Ruling ruling)
      throws IOException {
    content.setLineWidth((float) ruling.thickness());
    if (ruling.horizontal()) {
      content.moveTo((float) ruling.from(), (float) (sheet.height - ruling.at()));
      content.lineTo((float) ruling.to(), (float) (sheet.height - ruling.at()));
    } else {
      content.moveTo((float) ruling.at(), (float) (sheet.height - ruling.from()));
      content.lineTo((float) ruling.at(), (float) (sheet.height - ruling.to()));
    }
    content.stroke();
  }

  private void show(PDPageContentStream content, Sheet.SetWord word, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(fonts.font(word.face()), (float) word.size());
    content.setNonStrokingColor(Color.BLACK);
    content.setTextMatrix(Matrix.getTranslateInstance(x, y));
    content.showText(word.glued() ? word.text() : word.text() + " ");
    content.endText();
  }

  private void stamp(PDPage page, Sheet sheet, Sheet.SetWord word) throws IOException {
    PDRectangle place =
        new PDRectangle(
            (float) word.box().left(),
            (float) (sheet.height - word.box().bottom()),
            (float) word.box().width() + 1,
            (float) word.box().height());
    PDAppearanceStream appearance = new PDAppearanceStream(document);
    appearance.setResources(new PDResources());
    appearance.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    try (PDPageContentStream content = new PDPageContentStream(document, appearance)) {
      show(content, word, 0, (float) (word.box().bottom() - word.baseline()));
    }
    PDAppearanceDictionary appearances = new PDAppearanceDictionary();
    appearances.setNormalAppearance(appearance);
    PDAnnotationRubberStamp annotation = new PDAnnotationRubberStamp();
    annotation.setRectangle(place);
    annotation.setAppearance(appearances);
    annotation.setPrinted(true);
    page.getAnnotations().add(annotation);
  }
}
