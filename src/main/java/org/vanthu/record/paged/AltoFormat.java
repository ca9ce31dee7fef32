package org.vanthu.record.paged;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.Alternative;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Word;
import org.vanthu.record.DocumentRecord;

/** ALTO 4.2 (Library of Congress); places in 1/1200 inch, origin top-left. */
public final class AltoFormat {

  private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
  private static final String SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-2.xsd";
  private static final double UNITS_PER_POINT = 1200 / 72.0;

  /** The file's text; {@code document} has pages. */
  public String render(DocumentRecord record, Document document) throws XMLStreamException {
    Markup xml = new Markup();
    xml.open(
        "alto",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA,
        "SCHEMAVERSION",
        "4.2");
    description(xml, record);
    xml.open("Layout");
    List<PageText> pages = PageText.of(document);
    for (PageText page : pages) {
      page(xml, page);
    }
    return xml.close().close().finish();
  }

  private static void description(Markup xml, DocumentRecord record) throws XMLStreamException {
    xml.open("Description");
    xml.leaf("MeasurementUnit", "inch1200");
    xml.open("sourceImageInformation").leaf("fileName", record.document().fileName()).close();
    xml.open("Processing", "ID", "READING");
    xml.open("processingSoftware");
    xml.leaf("softwareName", "vanthu");
    xml.leaf("softwareVersion", record.producedBy().version());
    xml.close().close().close();
  }

  private static void page(Markup xml, PageText page) throws XMLStreamException {
    String id = "P" + page.page().number();
    Box sheet = new Box(0, 0, page.page().width(), page.page().height());
    xml.open(
        "Page",
        "ID",
        id,
        "PHYSICAL_IMG_NR",
        Integer.toString(page.page().number()),
        "HEIGHT",
        units(sheet.height()),
        "WIDTH",
        units(sheet.width()));
    place(xml.open("PrintSpace", "ID", id + "_S"), sheet);
    int n = 0;
    for (PageText.Area area : page.areas()) {
      area(xml, area, id + "_B" + ++n);
    }
    xml.close().close();
  }

  /** A table is a composed block, as ALTO proposes; its lines stand in one text block. */
  private static void area(Markup xml, PageText.Area area, String id) throws XMLStreamException {
    boolean table = area.kind() == PageText.Kind.TABLE;
    if (table) {
      place(xml.open("ComposedBlock", "ID", id + "_T", "TYPE", "table"), area.box());
    }
    place(xml.open("TextBlock", "ID", id), area.box());
    int n = 0;
    for (PageText.Line line : area.lines()) {
      line(xml, line, id + "_L" + ++n);
    }
    xml.close();
    if (table) {
      xml.close();
    }
  }

  private static void line(Markup xml, PageText.Line line, String id) throws XMLStreamException {
    place(xml.open("TextLine", "ID", id), line.box());
    double end = line.words().getFirst().box().right();
    int n = 0;
    for (Word word : line.words()) {
      if (n > 0) {
        double gap = Math.max(0, word.box().left() - end);
        xml.empty("SP", "WIDTH", units(gap), "HPOS", units(end), "VPOS", units(word.box().top()));
      }
      word(xml, word, id + "_W" + ++n);
      end = word.box().right();
    }
    xml.close();
  }

  private static void word(Markup xml, Word word, String id) throws XMLStreamException {
    String confidence = String.format(Locale.ROOT, "%.3f", word.confidence());
    place(xml.open("String", "ID", id, "WC", confidence, "CONTENT", word.text()), word.box());
    for (Alternative alternative : word.alternatives()) {
      xml.leaf("ALTERNATIVE", alternative.text());
    }
    xml.close();
  }

  private static void place(Markup element, Box box) throws XMLStreamException {
    element
        .attribute("HPOS", units(box.left()))
        .attribute("VPOS", units(box.top()))
        .attribute("WIDTH", units(box.width()))
        .attribute("HEIGHT", units(box.height()));
  }

  private static String units(double points) {
    return Long.toString(Math.max(0, Math.round(points * UNITS_PER_POINT)));
  }
}
