package org.vanthu.evaluate.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.vanthu.model.Region;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;
import org.vanthu.truth.Truth;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The tables of the ICDAR-2013 competition: {@code NAME-str.xml} tells the cells and {@code
 * NAME-reg.xml} the regions of {@code NAME.pdf}. Boxes are in the page's own points from bottom
 * left and become those of the page as displayed. A table in several regions (over pages, or side
 * by side) is one table; later regions go on below or to the right as their increments say.
 */
public final class IcdarTruth {

  private static final String CELLS = "-str.xml";
  private static final String REGIONS = "-reg.xml";

  private IcdarTruth() {}

  /** The truth of a document. */
  public static Truth read(Path document) throws IOException {
    String file = String.valueOf(document.getFileName());
    String name = file.substring(0, file.length() - ".pdf".length());
    try (PDDocument pdf = Loader.loadPDF(document.toFile())) {
      List<DisplayedPage> pages = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        pages.add(new DisplayedPage(pages.size() + 1, page));
      }
      Map<String, List<Region>> regions = regions(document.resolveSibling(name + REGIONS), pages);
      return new Truth(
          file,
          new Truth.Made("icdar2013", "", 0, List.of(name.substring(0, 2))),
          List.of(Truth.Aspect.TABLES),
          pages.stream().map(DisplayedPage::truth).toList(),
          List.of(),
          List.of(),
          List.of(),
          tables(parse(document.resolveSibling(name + CELLS)), regions, pages),
          List.of(),
          List.of());
    }
  }

  private static Map<String, List<Region>> regions(Path file, List<DisplayedPage> pages)
      throws IOException {
    Map<String, List<Region>> regions = new HashMap<>();
    for (Element table : elements(parse(file), "table")) {
      List<Region> places = new ArrayList<>();
      for (Element region : elements(table, "region")) {
        for (Element box : elements(region, "bounding-box")) {
          places.add(pages.get(number(region, "page", 1) - 1).region(box));
        }
      }
      regions.put(table.getAttribute("id"), places);
    }
    return regions;
  }

  private static List<TableTruth> tables(
      Element root, Map<String, List<Region>> regions, List<DisplayedPage> pages) {
    List<TableTruth> tables = new ArrayList<>();
    for (Element table : elements(root, "table")) {
      TiledCells cells = new TiledCells();
      for (Element region : elements(table, "region")) {
        cells.add(cells(region, pages));
      }
      tables.add(
          new TableTruth(
              TableTruth.Kind.DATA,
              TableTruth.Ruling.UNKNOWN,
              cells.rows(),
              cells.columns(),
              0,
              "",
              "",
              regions.getOrDefault(table.getAttribute("id"), List.of()),
              cells.all(),
              List.of()));
    }
    return tables;
  }

  private static List<CellTruth> cells(Element region, List<DisplayedPage> pages) {
    DisplayedPage page = pages.get(number(region, "page", 1) - 1);
    int down = number(region, "row-increment", 0);
    int across = number(region, "col-increment", 0);
    List<CellTruth> cells = new ArrayList<>();
    for (Element cell : elements(region, "cell")) {
      int row = number(cell, "start-row", 0);
      int column = number(cell, "start-col", 0);
      cells.add(
          new CellTruth(
              row + down,
              column + across,
              number(cell, "end-row", row) - row + 1,
              number(cell, "end-col", column) - column + 1,
              elements(cell, "content").stream()
                  .map(Element::getTextContent)
                  .collect(Collectors.joining(" "))
                  .strip(),
              elements(cell, "bounding-box").stream().map(page::region).toList()));
    }
    return cells;
  }

  static int number(Element element, String name, int otherwise) {
    String value = element.getAttribute(name).strip();
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element parse(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException(file + " is no truth of ICDAR-2013", unreadable);
    }
  }
}
