package org.vanthu.record.paged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vanthu.Pipeline;
import org.vanthu.model.Progress;
import org.vanthu.model.Settings;
import org.vanthu.model.Span;
import org.vanthu.model.Word;
import org.vanthu.read.Reader;
import org.vanthu.record.Extraction;
import org.vanthu.record.format.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Copies of the pages of a letter with an annex: everything is there, and in its place. */
class PageCopiesTest {

  private static final Settings SETTINGS = Settings.defaults(Path.of("tessdata"));
  private static final Path LETTER = Path.of("corpus/to-trinh-chuyen-doi-so.pdf");

  private static Extraction letter;
  private static List<Word> words;

  @BeforeAll
  static void read() {
    letter = extract(LETTER);
    var document = letter.document().orElseThrow();
    words =
        document.provenance().inks(new Span(0, document.text().length())).stream()
            .map(ink -> ink.word())
            .toList();
  }

  private static Extraction extract(Path file) {
    try (Pipeline pipeline = new Pipeline(SETTINGS)) {
      return pipeline.extract(file, file.getFileName().toString(), Optional.empty(), Progress.NONE);
    }
  }

  @Test
  void hocrHasEveryWordOnceInReadingOrderWithItsBoxAndConfidence() throws Exception {
    List<Element> found = elements(parse(text(Format.HOCR)), "span", "class", "ocrx_word");
    assertThat(found.stream().map(Element::getTextContent)).isEqualTo(texts());
    double scale = 300 / 72.0;
    for (int i = 0; i < words.size(); i++) {
      Matcher title =
          Pattern.compile("bbox (\\d+) (\\d+) (\\d+) (\\d+); x_wconf (\\d+)")
              .matcher(found.get(i).getAttribute("title"));
      assertThat(title.matches()).isTrue();
      assertThat(Integer.parseInt(title.group(1)) / scale)
          .isCloseTo(words.get(i).box().left(), within(0.2));
      assertThat(Integer.parseInt(title.group(4)) / scale)
          .isCloseTo(words.get(i).box().bottom(), within(0.2));
    }
  }

  @Test
  void altoHasEveryWordOnceAndEveryIdentifierIsUnique() throws Exception {
    Document alto = parse(text(Format.ALTO));
    List<Element> strings = elements(alto, "String", "", "");
    assertThat(strings.stream().map(s -> s.getAttribute("CONTENT"))).isEqualTo(texts());
    Set<String> ids = new HashSet<>();
    for (Element element : elements(alto, "*", "", "")) {
      String id = element.getAttribute("ID");
      assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
    }
    assertThat(elements(alto, "Page", "", "")).hasSize(2);
    assertThat(elements(alto, "ComposedBlock", "TYPE", "table")).hasSize(1);
  }

  @Test
  void altoIsValidByThePartOfItsSchemaThatWeWrite() throws Exception {
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(PageCopiesTest.class.getResource("alto-4.2-used.xsd"))
            .newValidator();
    validator.validate(new StreamSource(new StringReader(text(Format.ALTO))));
    String broken = text(Format.ALTO).replace(" ID=\"P1_B1\"", "");
    assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(broken))))
        .hasMessageContaining("'ID' must appear");
  }

  @Test
  void textOfTheSearchablePdfIsTheCanonicalTextWordByWordWithinTwoPoints() throws Exception {
    List<TextPosition> letters = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String string, List<TextPosition> positions) {
            letters.addAll(positions);
            all.append(string).append(' ');
          }

          @Override
          protected void writeWordSeparator() {
            all.append(' ');
          }
        };
    try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF))) {
      stripper.getText(pdf);
    }
    assertThat(List.of(all.toString().strip().split("\\s+"))).isEqualTo(texts());
    List<TextPosition> black =
        letters.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
    int at = 0;
    for (Word word : words) {
      assertThat((double) black.get(at).getXDirAdj()).isCloseTo(word.box().left(), within(2));
      at += word.text().codePointCount(0, word.text().length());
    }
  }

  @Test
  void copySaysOfWhichBytesItIsOneAndThatItIsNoOriginal() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF))) {
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata)
          .contains("Bản sao", "<pdfaid:part>2</pdfaid:part>")
          .contains(letter.record().document().id().orElseThrow());
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Bản sao");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  @Test
  void originalStaysAsItIsAndTheSameOriginalGivesTheSameCopy() throws Exception {
    byte[] before = Files.readAllBytes(LETTER);
    assertThat(bytes(Format.PDF)).isEqualTo(bytes(Format.PDF));
    assertThat(Files.readAllBytes(LETTER)).isEqualTo(before);
  }

  @Test
  void documentWithoutPagesHasNoCopyAndItIsSaid() {
    Extraction flow = extract(Path.of("corpus/bao-cao-so-hoa.docx"));
    for (Format format : List.of(Format.PDF, Format.HOCR, Format.ALTO)) {
      assertThatThrownBy(() -> format.render(flow, new Reader(SETTINGS)::open))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("there are none");
    }
  }

  @Test
  void fontWithoutInkIsAFontToAStrictReader() throws Exception {
    byte[] file = GlyphlessFont.file(40);
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      assertThat(font.getNumberOfGlyphs()).isEqualTo(40);
      assertThat(font.getUnitsPerEm()).isEqualTo(GlyphlessFont.UNITS_PER_EM);
      assertThat(font.getAdvanceWidth(39)).isEqualTo(GlyphlessFont.ADVANCE);
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double points) {
    return org.assertj.core.data.Offset.offset(points);
  }

  private static List<String> texts() {
    return words.stream().map(Word::text).toList();
  }

  private static byte[] bytes(Format format) throws IOException {
    return format.render(letter, new Reader(SETTINGS)::open).getFirst().bytes();
  }

  private static String text(Format format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(
      Document document, String name, String attribute, String value) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      Element element = (Element) nodes.item(i);
      if (attribute.isEmpty() || element.getAttribute(attribute).equals(value)) {
        elements.add(element);
      }
    }
    return elements;
  }
}
