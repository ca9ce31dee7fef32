package org.vanthu.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.vanthu.model.Box;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.PagedReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;

/** An open PDF, read and drawn page by page. */
public final class PdfReading implements PagedReading {

  /** Pixels of a drawn page: A3 at 300 dots per inch, with room to spare; 120 MB of heap. */
  private static final double MOST_DRAWN_PIXELS = 30_000_000;

  private final PDDocument document;
  private final int pages;
  private final PageReader reader;
  private final WholePages drawing;
  private final PDFRenderer display;
  private final Map<Integer, String> undrawable = new HashMap<>();
  private final Map<Integer, List<Box>> known = new HashMap<>();

  PdfReading(PDDocument document, int pages, Settings.Limits limits) {
    this.document = document;
    this.pages = pages;
    reader = new PageReader(new Layers(document.getDocumentCatalog().getOCProperties()));
    drawing = new WholePages(document, limits.pixels());
    display = new PDFRenderer(document);
    display.setSubsamplingAllowed(true);
  }

  @Override
  public int pageCount() {
    return pages;
  }

  @Override
  public Page page(int number) throws RefusedException {
    try {
      PageReader.Result result = reader.read(document.getPage(number - 1), number);
      result.undrawable().ifPresent(why -> undrawable.put(number, why));
      known.put(number, result.known());
      return result.page();
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw failed(number, PdfReader.message(damaged), damaged);
    }
  }

  @Override
  public PageImage image(int number, double dotsPerInch) throws RefusedException {
    String lost = undrawable.get(number);
    if (lost != null) {
      throw failed(number, lost, new IOException(lost));
    }
    PageImage image = drawn(number, dotsPerInch, drawing::draw);
    KnownWords.paperOver(known.getOrDefault(number, List.of()), image);
    return image;
  }

  @Override
  public PageImage displayed(int number, double dotsPerInch) throws RefusedException {
    return drawn(
        number, dotsPerInch, (index, scale) -> display.renderImage(index, scale, ImageType.RGB));
  }

  private interface Drawing {
    BufferedImage of(int index, float scale) throws IOException;
  }

  private PageImage drawn(int number, double dotsPerInch, Drawing way) throws RefusedException {
    try {
      PDPage page = document.getPage(number - 1);
      PageFrame frame = PageFrame.of(page);
      double pixels = frame.width() * frame.height() * Math.pow(dotsPerInch / 72, 2);
      double got = dotsPerInch * Math.min(1, Math.sqrt(MOST_DRAWN_PIXELS / pixels));
      float scale = (float) (got / 72 * frame.unit());
      return new PageImage(number, way.of(number - 1, scale), got);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw failed(number, PdfReader.message(damaged), damaged);
    }
  }

  private static RefusedException failed(int number, String detail, Throwable cause) {
    return new RefusedException(
        Failure.ofPage(FailureCode.PAGE_FAILED, number, "read", detail), cause);
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
  }
}
