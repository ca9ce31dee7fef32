package org.vanthu.evaluate.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.vanthu.evaluate.report.Evaluated.PageSize;

/** The pages of a document as pictures, one at a time; none where it can't be drawn. */
final class PagePictures implements AutoCloseable {

  /** Pixels per point: print of 13 points stays easy to read. More of it makes pages larger. */
  private static final double SCALE = 1.5;

  /** Above this a page is drawn coarser, or not at all when it is a picture already. */
  private static final double PIXELS = 40e6;

  /** How far a picture's proportions may be from its page's before boxes would miss it. */
  private static final double PROPORTION = 0.03;

  /** A page and its pixels per point. */
  record Picture(BufferedImage image, double scale) {}

  private final Evaluated document;
  private Optional<PDDocument> pdf = Optional.empty();

  PagePictures(Evaluated document) {
    this.document = document;
  }

  Optional<Picture> page(PageSize size) {
    try {
      return draw(size);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty(); // its mistakes are told in words alone
    }
  }

  private Optional<Picture> draw(PageSize page) throws IOException {
    Path file = document.measured().document();
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      return drawPdf(file, page);
    }
    return read(file, page.number() - 1).flatMap(image -> fitting(image, page));
  }

  private Optional<Picture> drawPdf(Path file, PageSize page) throws IOException {
    if (pdf.isEmpty()) {
      pdf = Optional.of(Loader.loadPDF(file.toFile()));
    }
    double scale = Math.min(SCALE, Math.sqrt(PIXELS / (page.width() * page.height())));
    PDFRenderer renderer = new PDFRenderer(pdf.get());
    renderer.setSubsamplingAllowed(true);
    BufferedImage image = renderer.renderImage(page.number() - 1, (float) scale, ImageType.RGB);
    return fitting(image, page);
  }

  private static Optional<BufferedImage> read(Path file, int index) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        boolean huge = (double) reader.getWidth(index) * reader.getHeight(index) > PIXELS;
        return huge ? Optional.empty() : Optional.of(reader.read(index));
      } finally {
        reader.dispose();
      }
    }
  }

  private static Optional<Picture> fitting(BufferedImage image, PageSize page) {
    double across = image.getWidth() / page.width();
    double down = image.getHeight() / page.height();
    return Math.abs(across / down - 1) > PROPORTION
        ? Optional.empty()
        : Optional.of(new Picture(image, across));
  }

  @Override
  public void close() {
    if (pdf.isPresent()) {
      try {
        pdf.get().close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
