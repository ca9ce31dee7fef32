package org.vanthu.record.paged;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.vanthu.model.Document;
import org.vanthu.model.PagedReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Word;
import org.vanthu.record.DocumentRecord;

/**
 * A copy as PDF/A-2b (ISO 19005-2): each page's picture as it is displayed, and over it, invisible,
 * its text word by word in place. The original is read and never rewritten; the copy's metadata say
 * that it is one, of which bytes.
 */
public final class SearchablePdf {

  /** Of the pages' pictures; the text's places don't depend on it. */
  private static final double DOTS_PER_INCH = 200;

  private static final float QUALITY = 0.85f;
  private static final COSName FONT = COSName.getPDFName("T");

  /** The file; {@code reading} gives the pictures of the document's pages. */
  public byte[] render(DocumentRecord record, Document document, PagedReading reading)
      throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      TextLayerFont font = new TextLayerFont();
      for (PageText page : PageText.of(document)) {
        pdf.addPage(page(pdf, page, reading, font));
      }
      var written = PDFontFactory.createFont(font.write(pdf));
      for (PDPage page : pdf.getPages()) {
        page.getResources().put(FONT, written);
      }
      Copy.describe(pdf, record);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static PDPage page(
      PDDocument pdf, PageText text, PagedReading reading, TextLayerFont font) throws IOException {
    float width = (float) text.page().width();
    float height = (float) text.page().height();
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources());
    var picture = JPEGFactory.createFromImage(pdf, picture(text, reading), QUALITY);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(picture, 0, 0, width, height);
      content.appendRawCommands(layer(text, font));
    }
    return page;
  }

  private static BufferedImage picture(PageText text, PagedReading reading) throws IOException {
    try {
      BufferedImage pixels = reading.displayed(text.page().number(), DOTS_PER_INCH).pixels();
      boolean plain =
          pixels.getType() == BufferedImage.TYPE_BYTE_GRAY
              || pixels.getType() == BufferedImage.TYPE_INT_RGB;
      return plain ? pixels : opaque(pixels);
    } catch (RefusedException refused) {
      throw new IOException(refused.failure().message(), refused);
    }
  }

  private static BufferedImage opaque(BufferedImage pixels) {
    BufferedImage plain =
        new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = plain.createGraphics();
    graphics.drawImage(pixels, 0, 0, java.awt.Color.WHITE, null);
    graphics.dispose();
    return plain;
  }

  private static String layer(PageText text, TextLayerFont font) {
    StringBuilder operators = new StringBuilder("\nBT 3 Tr\n");
    for (PageText.Area area : text.areas()) {
      for (PageText.Line line : area.lines()) {
        line(operators, line, text.page().height(), font);
      }
    }
    return operators.append("ET\n").toString();
  }

  /** Each word as wide as its box; the space after it as wide as the gap, so that it is copied. */
  private static void line(
      StringBuilder operators, PageText.Line line, double pageHeight, TextLayerFont font) {
    List<Word> words = line.words();
    Baseline baseline = Baseline.of(words);
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      InvisibleWord word = InvisibleWord.of(words.get(i), baseline);
      if (last) {
        word.show(operators, pageHeight, font);
      } else {
        word.before(words.get(i + 1)).show(operators, pageHeight, font);
        word.spaceBefore(words.get(i + 1)).show(operators, pageHeight, font);
      }
    }
  }
}
