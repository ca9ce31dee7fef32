package org.vanthu.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.PagedReading;

/** A PDF of which nothing is known but how its pages look. */
final class DrawnPdf implements PagedReading {

  private final PDDocument document;
  private final PDFRenderer renderer;

  DrawnPdf(Path file) {
    try {
      document = Loader.loadPDF(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  @Override
  public int pageCount() {
    return document.getNumberOfPages();
  }

  @Override
  public Page page(int number) {
    var box = document.getPage(number - 1).getCropBox();
    return new Page(
        number,
        box.getWidth(),
        box.getHeight(),
        Origin.OCR,
        "drawn",
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public PageImage image(int number, double dotsPerInch) {
    try {
      var pixels = renderer.renderImageWithDPI(number - 1, (float) dotsPerInch, ImageType.RGB);
      return new PageImage(number, pixels, dotsPerInch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
