package org.vanthu.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.vanthu.model.Block;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.Settings;
import org.vanthu.model.Table;
import org.vanthu.read.flow.Invariants;
import org.xml.sax.InputSource;

/** A report as POI writes it: nothing is lost, and every path leads back to its text. */
class WordConservationTest {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int ROWS = 40;

  @TempDir Path folder;
  private Path file;
  private Document document;

  @BeforeEach
  void readReport() throws Exception {
    file = folder.resolve("báo cáo.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      write(word);
      word.write(out);
    }
    document = new WordReader(Settings.Limits.DEFAULT).read(Docx.source(file)).document();
    Invariants.hold(document);
  }

  @Test
  void everyDigitOfTheMarkupIsInTheText() throws Exception {
    TreeMap<String, Integer> shown = counts(document.text());
    TreeMap<String, Integer> written = new TreeMap<>();
    for (String part : List.of("document", "footnotes", "header1")) {
      Matcher texts = Pattern.compile("<w:t[^>]*>([^<]*)").matcher(xml("word/" + part + ".xml"));
      while (texts.find()) {
        counts(texts.group(1)).forEach((digits, n) -> written.merge(digits, n, Integer::sum));
      }
    }
    assertThat(written).hasSizeGreaterThan(ROWS);
    written.forEach((digits, n) ->
        assertThat(shown.getOrDefault(digits, 0)).as(digits).isGreaterThanOrEqualTo(n));
  }

  @Test
  void everyPathLeadsToItsText() throws Exception {
    for (Block block : document.blocks()) {
      assertThat(elementText(block.path().orElseThrow())).isEqualTo(inked(block.text(document)));
    }
    for (Cell cell : table().cells()) {
      if (cell.span().length() > 0) {
        String path = document.target(cell.span()).path().orElseThrow();
        assertThat(path).contains("/tbl[").contains("/tc[");
        assertThat(elementText(path)).isEqualTo(inked(cell.text(document)));
      }
    }
  }

  @Test
  void tableIsAsItWasWritten() {
    assertThat(table().rowCount()).isEqualTo(ROWS + 1);
    assertThat(table().headerRows()).isEqualTo(1);
    assertThat(table().cellAt(2, 0).orElseThrow().rowSpan()).isEqualTo(2);
  }

  private Table table() {
    assertThat(document.tables()).hasSize(1);
    return document.tables().getFirst();
  }

  private static void write(XWPFDocument word) {
    word.createHeaderFooterPolicy()
        .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("DỰ THẢO lần 2");
    word.createParagraph().createRun().setText("Căn cứ Quyết định số 47/QĐ-UBND ngày 12/01/2023;");
    XWPFAbstractFootnoteEndnote note = word.createFootnote();
    note.createParagraph().createRun().setText("Số liệu đến 31/12/2022.");
    var paragraph = word.createParagraph();
    paragraph.createRun().setText("Năm 2022");
    paragraph.addFootnoteReference(note);
    XWPFTable table = word.createTable(ROWS + 1, 3);
    List<String> head = List.of("Stt", "Đơn vị", "Kinh phí");
    for (int c = 0; c < 3; c++) {
      table.getRow(0).getCell(c).setText(head.get(c));
    }
    for (int r = 1; r <= ROWS; r++) {
      table.getRow(r).getCell(0).setText(r == 3 ? "" : Integer.toString(r));
      table.getRow(r).getCell(1).setText("Xã số " + r);
      table.getRow(r).getCell(2).setText(BigInteger.valueOf(1_234_567L * r) + " đồng");
    }
    table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
    table.getRow(3).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
    word.createParagraph().createRun().setText("Tổng cộng 40 xã./.");
  }

  private static TreeMap<String, Integer> counts(String text) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      counts.merge(digits.group(), 1, Integer::sum);
    }
    return counts;
  }

  /** What the element at a path says, without the white space and the marks of notes. */
  private String elementText(String path) throws Exception {
    String[] halves = path.split("#/", 2);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    org.w3c.dom.Document xml =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml(halves[0]))));
    String steps = halves[1].replaceAll("([A-Za-z]+)(\\[|/|$)", "*[local-name()='$1']$2");
    return inked(XPathFactory.newInstance().newXPath().evaluate("string(/*/" + steps + ")", xml));
  }

  private static String inked(String text) {
    return text.replaceAll("\\[\\d+\\]|\\s", "");
  }

  private String xml(String part) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
