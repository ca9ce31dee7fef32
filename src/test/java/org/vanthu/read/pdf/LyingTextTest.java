package org.vanthu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.corpus.press.layer.Tcvn3;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Word;

/** Fonts whose tables tell other characters than their outlines show. */
class LyingTextTest {

  @TempDir Path folder;

  private static final String[] LINES = {
    "UBND TINH HUNG YEN gui cac so, ban, nganh va dia phuong",
    "Tong kinh phi 1.234.567.890 dong, trong do von vay 42.350 trieu",
    "Thuc hien xong truoc ngay 15 thang 8 nam 2024; xem quyet dinh kem"
  };

  @Test
  void shiftedLettersAreReadFromTheirPixels() throws Exception {
    Page page = lying(c -> shifted(c, 'a', 26, 3), LINES);
    assertEquals(Origin.OCR, page.origin(), page.why());
    assertEquals("the text layer tells other characters than its glyphs show", page.why());
    assertTrue(page.words().isEmpty());
  }

  @Test
  void shiftedDigitsAreReadFromTheirPixelsThoughTheLettersAreTrue() throws Exception {
    for (int places = 1; places < 10; places++) {
      int by = places;
      Page page = lying(c -> shifted(c, '0', 10, by), LINES);
      assertEquals(Origin.MIXED, page.origin(), page.why());
      assertTrue(
          page.words().stream().noneMatch(w -> w.text().matches(".*\\d.*")),
          () -> by + " places: " + DrawnPdf.texts(page));
      assertTrue(DrawnPdf.texts(page).contains("nganh"));
    }
  }

  @Test
  void twoDigitsInEachOthersPlaceAreNotBelieved() throws Exception {
    Page page = lying(c -> c == '3' ? '8' : c == '8' ? '3' : c, LINES);
    assertTrue(page.words().stream().noneMatch(w -> w.text().matches(".*\\d.*")));
  }

  @Test
  void lettersWithoutTheirMarksAreNotBelieved() throws Exception {
    Page page =
        lying(
            c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0),
            "Uỷ ban nhân dân tỉnh Quảng Ngãi đề nghị các sở, ngành",
            "Về việc phê duyệt kế hoạch vốn đầu tư công năm 2025");
    assertEquals(Origin.OCR, page.origin(), page.why());
  }

  @Test
  void numberInAnAnnotationWithOtherOutlinesIsReadFromItsPixels() throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      PDPage page = drawn.page(PDRectangle.A4, content -> {});
      drawn.signatureField(page, new PDRectangle(100, 700, 200, 20), 12, "0123456789");
      StringBuilder table = new StringBuilder(HEAD);
      for (int c = '0'; c <= '9'; c++) {
        byte[] code = drawn.font.encode(Character.toString(c));
        table.append(
            "1 beginbfchar\n<%02X%02X> <%04X>\nendbfchar\n"
                .formatted(code[0], code[1], shifted(c, '0', 10, 1)));
      }
      drawn.document.save(OutputStream.nullOutputStream());
      drawn.font.getCOSObject().setItem(COSName.TO_UNICODE, stream(drawn, table + "endcmap\n"));
      Page read = drawn.read(folder);
      assertEquals(Origin.OCR, read.origin(), read.why());
      assertTrue(read.words().isEmpty());
    }
  }

  @Test
  void legacyFontBesideAUnicodeOneIsConvertedAlone() throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      PDFont other;
      try (InputStream in =
          PDDocument.class.getResourceAsStream(
              "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        other = PDType0Font.load(drawn.document, in, false);
      }
      drawn.page(
          PDRectangle.A4,
          content -> {
            drawn.text(content, 72, 700, 13, "C«ng hoµ x· héi chñ nghÜa ViÖt Nam h¹nh phóc 1.234");
            content.beginText();
            content.setFont(other, 13);
            content.newLineAtOffset(72, 670);
            content.showText("Số 12/QĐ-UBND của Ủy ban nhân dân, café tài vụ 5.678");
            content.endText();
          });
      List<Word> words = drawn.read(folder).words();
      assertEquals(
          List.of(
              "Công", "hoà", "xã", "hội", "chủ", "nghĩa", "Việt", "Nam", "hạnh", "phúc", "1.234"),
          words.stream().filter(w -> w.road() == Road.TCVN3).map(Word::text).toList());
      assertTrue(
          words.stream()
              .filter(w -> w.road() == Road.TEXT_LAYER)
              .allMatch(w -> w.text().equals(w.original())));
    }
  }

  @Test
  void honestTextIsBelieved() throws Exception {
    Page page = lying(c -> c, "Uỷ ban nhân dân tỉnh 0123456789", LINES[0], LINES[1], LINES[2]);
    assertEquals(Origin.DIGITAL, page.origin(), page.why());
    assertTrue(DrawnPdf.texts(page).contains("1.234.567.890"));
  }

  @Test
  void smallLettersThatAreDrawnAsCapitalsByAFontOfTcvn3BecomeCapitals() throws Exception {
    Page page =
        lying(
            ".VnTimeH",
            c -> new Tcvn3().copied(c, true).charAt(0),
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "ỦY BAN NHÂN DÂN TỈNH SỐ: 12/QĐ-UBND");
    assertEquals(
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ỦY BAN NHÂN DÂN TỈNH SỐ: 12/QĐ-UBND",
        String.join(" ", DrawnPdf.texts(page)));
    assertTrue(page.words().stream().allMatch(w -> w.road() == Road.TCVN3));
  }

  @Test
  void fontNamedForCapitalsWhoseOutlinesAreSmallKeepsItsSmallLetters() throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      drawn.page(
          PDRectangle.A4,
          content -> {
            drawn.text(content, 72, 700, 13, "céng hoµ x· héi chñ nghÜa viÖt nam");
            drawn.text(content, 72, 670, 13, "sè: 12/q®-ubnd ®éc lËp h¹nh phóc");
          });
      rename(drawn, ".VnTimeH");
      Page page = drawn.read(folder);
      assertTrue(DrawnPdf.texts(page).contains("cộng"), page.words()::toString);
      assertTrue(page.words().stream().allMatch(w -> w.road() == Road.TCVN3));
      Word number =
          page.words().stream().filter(w -> w.text().contains("/")).findFirst().orElseThrow();
      assertEquals("12/qđ-ubnd", number.text());
    }
  }

  @Test
  void whiteTextOnPaperIsNotOnThePageButOnColourItIs() throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      drawn.page(
          PDRectangle.A4,
          content -> {
            drawn.text(content, 72, 750, 12, "Seen");
            content.setNonStrokingColor(0f, 0.2f, 0.6f);
            content.addRect(60, 590, 300, 30);
            content.fill();
            content.setNonStrokingColor(1f, 1f, 1f);
            drawn.text(content, 72, 600, 12, "Header");
            drawn.text(content, 72, 400, 12, "9.999");
          });
      assertEquals(List.of("Seen", "Header"), DrawnPdf.texts(drawn.read(folder)));
    }
  }

  @Test
  void textOutsideOfThePageIsNotOnIt() throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      drawn.page(
          PDRectangle.A4,
          content -> {
            drawn.text(content, 72, 750, 12, "Seen");
            drawn.text(content, 700, 750, 12, "1.234");
            drawn.text(content, 72, -60, 12, "5.678");
          });
      assertEquals(List.of("Seen"), DrawnPdf.texts(drawn.read(folder)));
    }
  }

  @Test
  void tableOfMeaningsThatContradictsTheNamesOfAFontOutsideOfTheFileIsNotBelieved()
      throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      PDType1Font helvetica = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      drawn.page(
          PDRectangle.A4,
          content -> {
            content.beginText();
            content.setFont(helvetica, 12);
            content.newLineAtOffset(72, 700);
            content.showText(LINES[2]);
            content.endText();
          });
      StringBuilder table = new StringBuilder(HEAD.replace("0000> <FFFF", "00> <FF"));
      for (int c : LINES[2].chars().distinct().toArray()) {
        table.append(
            "1 beginbfchar\n<%02X> <%04X>\nendbfchar\n".formatted(c, shifted(c, '0', 10, 1)));
      }
      helvetica.getCOSObject().setItem(COSName.TO_UNICODE, stream(drawn, table + "endcmap\n"));
      Page page = drawn.read(folder);
      assertEquals(Origin.MIXED, page.origin(), page.why());
      assertTrue(page.words().stream().noneMatch(w -> w.text().matches(".*\\d.*")));
    }
  }

  @Test
  void strangeTextWhoseOutlinesCanNotBeComparedIsDoubted() throws Exception {
    Page strange =
        drawnByProcedures("Sợn smẽs: Smự ywệs; Ứd gfs smậs iậs hằh cẳ umựùsl mnsm fgh sxr");
    assertEquals(Origin.DIGITAL, strange.origin());
    assertEquals(strange.words(), strange.doubt().orElseThrow().words());
    assertEquals(Origin.OCR, strange.doubt().orElseThrow().otherwise());
    assertTrue(drawnByProcedures(LINES[0] + " " + LINES[1]).doubt().isEmpty());
    assertTrue(
        drawnByProcedures("The number of households with access to electricity rose from 12 to 15")
            .doubt()
            .isEmpty());
  }

  /** A page in a Type 3 font, whose glyphs are small programs. */
  private Page drawnByProcedures(String text) throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      int[] letters = text.chars().distinct().toArray();
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type3"));
      font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 1000, 1000).getCOSArray());
      font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
      COSDictionary procedures = new COSDictionary();
      COSArray differences = new COSArray();
      differences.add(COSInteger.get(1));
      COSArray widths = new COSArray();
      StringBuilder table = new StringBuilder(HEAD.replace("0000> <FFFF", "00> <FF"));
      StringBuilder codes = new StringBuilder();
      for (int i = 0; i < letters.length; i++) {
        COSName name = COSName.getPDFName("a" + i);
        String ink = letters[i] == ' ' ? "" : " 50 0 400 600 re f";
        procedures.setItem(name, stream(drawn, "500 0 0 0 500 700 d1" + ink));
        differences.add(name);
        widths.add(COSInteger.get(500));
        table.append("1 beginbfchar\n<%02X> <%04X>\nendbfchar\n".formatted(i + 1, letters[i]));
      }
      for (char c : text.toCharArray()) {
        int at = 0;
        while (letters[at] != c) {
          at++;
        }
        codes.append("%02X".formatted(at + 1));
      }
      COSDictionary encoding = new COSDictionary();
      encoding.setItem(COSName.DIFFERENCES, differences);
      font.setItem(COSName.ENCODING, encoding);
      font.setItem(COSName.CHAR_PROCS, procedures);
      font.setInt(COSName.FIRST_CHAR, 1);
      font.setInt(COSName.LAST_CHAR, letters.length);
      font.setItem(COSName.WIDTHS, widths);
      font.setItem(COSName.TO_UNICODE, stream(drawn, table + "endcmap\n"));
      PDPage page = drawn.page(PDRectangle.A4, content -> {});
      page.setResources(new PDResources());
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font);
      page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
      page.setContents(stream(drawn, "BT /F1 12 Tf 20 700 Td <" + codes + "> Tj ET"));
      return drawn.read(folder);
    }
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    array.setFloatArray(values);
    return array;
  }

  private static final String HEAD =
      "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";

  private static PDStream stream(DrawnPdf drawn, String content) throws IOException {
    PDStream stream = new PDStream(drawn.document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static int shifted(int c, int first, int count, int places) {
    return c >= first && c < first + count ? first + (c - first + places) % count : c;
  }

  private static void rename(DrawnPdf drawn, String name) {
    COSDictionary font = drawn.font.getCOSObject();
    font.setName(COSName.BASE_FONT, name);
  }

  /** A page whose font tells of every character what the lie makes of it. */
  private Page lying(IntUnaryOperator lie, String... lines) throws Exception {
    return lying("LiberationSans", lie, lines);
  }

  private Page lying(String name, IntUnaryOperator lie, String... lines) throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      drawn.page(
          PDRectangle.A4,
          content -> {
            for (int i = 0; i < lines.length; i++) {
              drawn.text(content, 72, 700 - 30 * i, 13, lines[i]);
            }
          });
      StringBuilder table =
          new StringBuilder("begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
      for (int c : String.join("", lines).chars().distinct().toArray()) {
        byte[] code = drawn.font.encode(Character.toString(c));
        table.append(
            "1 beginbfchar\n<%02X%02X> <%04X>\nendbfchar\n"
                .formatted(code[0], code[1], lie.applyAsInt(c)));
      }
      drawn.document.save(OutputStream.nullOutputStream());
      drawn.font.getCOSObject().setItem(COSName.TO_UNICODE, stream(drawn, table + "endcmap\n"));
      rename(drawn, name);
      return drawn.read(folder);
    }
  }
}
