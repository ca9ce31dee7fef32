package org.vanthu.corpus.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.vanthu.corpus.Fonts;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.press.Profile.Form;
import org.vanthu.corpus.press.layer.Stamps;
import org.vanthu.corpus.press.scan.Turn;

/** Writes scanned pages into files of the forms that scanners make. */
final class ScannedFiles {

  private final ScannedPaper paper;
  private final ScanPlan plan;

  ScannedFiles(ScannedPaper paper, ScanPlan plan) {
    this.paper = paper;
    this.plan = plan;
  }

  /** Writes the file; the same scan gives the same bytes. */
  void write(Form form, Path file) throws IOException {
    switch (form) {
      case PDF_JPEG, PDF_BILEVEL -> pdf(form, file);
      case TIFF_JPEG -> tiff(file, "JPEG");
      case TIFF_DEFLATE -> tiff(file, "Deflate");
      case TIFF_BILEVEL -> bilevelTiff(file);
      case JPEG -> Files.write(file, jpeg(1));
      case PNG -> Files.write(file, PictureBytes.png(paper.page(1).image(), plan.dotsPerInch()));
      case PDF, DOCX -> throw new IllegalArgumentException("no scan: " + form);
    }
  }

  private byte[] jpeg(int page) throws IOException {
    return PictureBytes.jpeg(paper.page(page).image(), plan.quality(), plan.dotsPerInch());
  }

  private BufferedImage bilevel(int page) {
    return paper.page(page).bilevel(plan.threshold());
  }

  private void tiff(Path file, String compression) throws IOException {
    PictureBytes.tiff(
        file,
        paper.sheets().size(),
        page -> paper.page(page).image(),
        compression,
        plan.quality(),
        plan.dotsPerInch());
  }

  private void bilevelTiff(Path file) throws IOException {
    PictureBytes.tiff(
        file, paper.sheets().size(), this::bilevel, "CCITT T.6", 1, plan.dotsPerInch());
  }

  private void pdf(Form form, Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Stamps stamps = new Stamps(document, new Fonts(document));
      for (int number = 1; number <= paper.sheets().size(); number++) {
        Turn turn = paper.turn(number);
        PDPage page =
            new PDPage(new PDRectangle((float) turn.pageWidth(), (float) turn.pageHeight()));
        document.addPage(page);
        PDImageXObject picture =
            form == Form.PDF_BILEVEL
                ? CCITTFactory.createFromImage(document, bilevel(number))
                : JPEGFactory.createFromByteArray(document, jpeg(number));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(
              picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
        Sheet sheet = paper.sheets().get(number - 1);
        if (!paper.signed(sheet).isEmpty()) {
          stamps.signature(page, sheet, paper.signed(sheet));
        }
      }
      PdfFiles.save(document, file);
    }
  }
}
