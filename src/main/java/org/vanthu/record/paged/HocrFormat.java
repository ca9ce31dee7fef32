package org.vanthu.record.paged;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Word;
import org.vanthu.record.DocumentRecord;

/** hOCR 1.2 as XHTML; boxes in pixels of a page of {@value #DOTS_PER_INCH} dots per inch. */
public final class HocrFormat {

  private static final int DOTS_PER_INCH = 300;

  /** The file's text; {@code document} has pages. */
  public String render(DocumentRecord record, Document document) throws XMLStreamException {
    Markup xml = new Markup();
    xml.line("<!DOCTYPE html>");
    xml.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "vi", "xml:lang", "vi");
    head(xml, record);
    xml.open("body");
    List<PageText> pages = PageText.of(document);
    for (PageText page : pages) {
      page(xml, record, page);
    }
    return xml.close().close().finish();
  }

  private static void head(Markup xml, DocumentRecord record) throws XMLStreamException {
    xml.open("head");
    xml.leaf("title", record.document().fileName());
    xml.empty("meta", "charset", "utf-8");
    xml.empty("meta", "name", "ocr-system", "content", "vanthu " + record.producedBy().version());
    xml.empty(
        "meta",
        "name",
        "ocr-capabilities",
        "content",
        "ocr_page ocr_carea ocr_table ocr_header ocr_footer ocr_line ocrx_word ocrp_wconf");
    xml.close();
  }

  private static void page(Markup xml, DocumentRecord record, PageText page)
      throws XMLStreamException {
    int number = page.page().number();
    Box sheet = new Box(0, 0, page.page().width(), page.page().height());
    String title =
        "image \"%s\"; %s; ppageno %d; scan_res %d %d"
            .formatted(
                record.document().fileName().replace('"', '\''),
                bbox(sheet),
                number - 1,
                DOTS_PER_INCH,
                DOTS_PER_INCH);
    xml.open("div", "class", "ocr_page", "id", "page_" + number, "title", title);
    int n = 0;
    for (PageText.Area area : page.areas()) {
      area(xml, area, number + "_" + ++n);
    }
    xml.close();
  }

  private static void area(Markup xml, PageText.Area area, String id) throws XMLStreamException {
    String type =
        switch (area.kind()) {
          case TEXT -> "ocr_carea";
          case TABLE -> "ocr_table";
          case HEADER -> "ocr_header";
          case FOOTER -> "ocr_footer";
        };
    xml.open("div", "class", type, "id", "block_" + id, "title", bbox(area.box()));
    int n = 0;
    for (PageText.Line line : area.lines()) {
      line(xml, line, id + "_" + ++n);
    }
    xml.close();
  }

  private static void line(Markup xml, PageText.Line line, String id) throws XMLStreamException {
    xml.open("span", "class", "ocr_line", "id", "line_" + id, "title", bbox(line.box()));
    int n = 0;
    for (Word word : line.words()) {
      String title = bbox(word.box()) + "; x_wconf " + Math.round(word.confidence() * 100);
      xml.leaf(
          "span",
          word.text(),
          "class",
          "ocrx_word",
          "id",
          "word_" + id + "_" + ++n,
          "title",
          title);
    }
    xml.close();
  }

  private static String bbox(Box box) {
    double scale = DOTS_PER_INCH / 72.0;
    return "bbox %d %d %d %d"
        .formatted(
            Math.max(0, Math.round(box.left() * scale)),
            Math.max(0, Math.round(box.top() * scale)),
            Math.max(0, Math.round(box.right() * scale)),
            Math.max(0, Math.round(box.bottom() * scale)));
  }
}
