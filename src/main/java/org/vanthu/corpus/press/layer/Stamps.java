package org.vanthu.corpus.press.layer;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.vanthu.corpus.Fonts;
import org.vanthu.corpus.Sheet;
import org.vanthu.model.Box;

/** Places words on a finished page as annotations: numbers and days, stamps of signatures. */
public final class Stamps {

  private static final Color SIGNED = new Color(30, 40, 170);

  private final PDDocument document;
  private final Fonts fonts;

  public Stamps(PDDocument document, Fonts fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  /** A word that an office's program placed into its gap. */
  public void word(PDPage page, Sheet sheet, Sheet.SetWord word) throws IOException {
    place(page, sheet, new PDAnnotationRubberStamp(), List.of(word), word.box(), Color.BLACK);
  }

  /** The visible part of a digital signature. */
  public void signature(PDPage page, Sheet sheet, List<Sheet.SetWord> words) throws IOException {
    PDAnnotationWidget widget = new PDAnnotationWidget();
    widget.getCOSObject().setName(COSName.FT, "Sig");
    widget.getCOSObject().setString(COSName.T, "Signature" + sheet.number);
    Box box = Box.around(words.stream().map(Sheet.SetWord::box).toList()).grown(2);
    place(page, sheet, widget, words, box, SIGNED);
  }

  private void place(
      PDPage page,
      Sheet sheet,
      PDAnnotation annotation,
      List<Sheet.SetWord> words,
      Box box,
      Color colour)
      throws IOException {
    PDAppearanceStream appearance = new PDAppearanceStream(document);
    appearance.setResources(new PDResources());
    appearance.setBBox(new PDRectangle((float) box.width() + 1, (float) box.height()));
    try (PDPageContentStream content = new PDPageContentStream(document, appearance)) {
      content.setNonStrokingColor(colour);
      for (Sheet.SetWord word : words) {
        show(content, word, box);
      }
    }
    PDAppearanceDictionary appearances = new PDAppearanceDictionary();
    appearances.setNormalAppearance(appearance);
    annotation.setRectangle(
        new PDRectangle(
            (float) box.left(),
            (float) (sheet.height - box.bottom()),
            (float) box.width() + 1,
            (float) box.height()));
    annotation.setAppearance(appearances);
    annotation.setPrinted(true);
    annotation.setPage(page);
    page.getAnnotations().add(annotation);
  }

  private void show(PDPageContentStream content, Sheet.SetWord word, Box box) throws IOException {
    PDFont font = fonts.font(word.face());
    double natural = font.getStringWidth(word.text()) / 1000 * word.size();
    content.beginText();
    content.setFont(font, (float) word.size());
    content.setTextMatrix(
        new Matrix(
            natural > 0 ? (float) (word.box().width() / natural) : 1,
            0,
            0,
            1,
            (float) (word.box().left() - box.left()),
            (float) (box.bottom() - word.baseline())));
    content.showText(word.text() + (word.glued() ? "" : " "));
    content.endText();
  }
}
