package org.vanthu.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.vanthu.model.Page;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.model.Word;

/** A PDF drawn by a test, so that its truth is known. */
final class DrawnPdf implements AutoCloseable {

  final PDDocument document = new PDDocument();
  final PDFont font;

  DrawnPdf() throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, in, false);
    }
  }

  /** Draws with a content stream in user space, origin bottom-left. */
  interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  PDPage page(PDRectangle media, Drawing drawing) throws IOException {
    PDPage page = new PDPage(media);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.on(content);
    }
    return page;
  }

  void text(PDPageContentStream content, double x, double y, double size, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.newLineAtOffset((float) x, (float) y);
    content.showText(text);
    content.endText();
  }

  double width(String text, double size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** A signature field whose appearance shows a text at its left lower corner. */
  PDAnnotationWidget signatureField(PDPage page, PDRectangle place, double size, String text)
      throws IOException {
    PDAnnotationWidget widget = new PDAnnotationWidget();
    widget.getCOSObject().setName(COSName.FT, "Sig");
    widget.setRectangle(place);
    PDAppearanceStream appearance = new PDAppearanceStream(document);
    appearance.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    appearance.setResources(new PDResources());
    COSName name = appearance.getResources().add(font);
    StringBuilder hex = new StringBuilder();
    for (byte b : font.encode(text)) {
      hex.append("%02X".formatted(b));
    }
    String content = "BT /%s %s Tf 2 5 Td <%s> Tj ET".formatted(name.getName(), size, hex);
    try (var out = new PDStream(appearance.getCOSObject()).createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    PDAppearanceDictionary dictionary = new PDAppearanceDictionary();
    dictionary.setNormalAppearance(appearance);
    widget.setAppearance(dictionary);
    List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
    all.add(widget);
    page.setAnnotations(all);
    return widget;
  }

  Path save(Path folder) throws IOException {
    Path file = folder.resolve("drawn.pdf");
    document.save(file.toFile());
    return file;
  }

  /** The first page as the reader reads it. */
  Page read(Path folder) throws IOException, RefusedException {
    try (PdfReading reading = open(save(folder))) {
      return reading.page(1);
    }
  }

  static PdfReading open(Path file) throws RefusedException {
    return open(file, Optional.empty());
  }

  static PdfReading open(Path file, Optional<String> password) throws RefusedException {
    Source source = new Source("0".repeat(64), "drawn.pdf", "application/pdf", file, password);
    return new PdfReader(Settings.defaults(Path.of("tessdata"))).read(source);
  }

  static List<String> texts(Page page) {
    return page.words().stream().map(Word::text).toList();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
