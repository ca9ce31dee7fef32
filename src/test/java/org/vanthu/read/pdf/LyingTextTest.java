package org.vanthu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            c ->
                java.text.Normalizer.normalize(Character.toString(c), java.text.Normalizer.Form.NFD)
                    .charAt(0),
            "Uỷ ban nhân dân tỉnh Quảng Ngãi đề nghị các sở, ngành",
            "Về việc phê duyệt kế hoạch vốn đầu tư công năm 2025");
    assertEquals(Origin.OCR, page.origin(), page.why());
  }

  @Test
  void honestTextIsBelieved() throws Exception {
    Page page = lying(c -> c, "Uỷ ban nhân dân tỉnh 0123456789", LINES[0], LINES[1], LINES[2]);
    assertEquals(Origin.DIGITAL, page.origin(), page.why());
    assertTrue(DrawnPdf.texts(page).contains("1.234.567.890"));
  }

  @Test
  void smallLettersOfACapitalsFontOfTcvn3BecomeCapitals() throws Exception {
    try (DrawnPdf drawn = new DrawnPdf()) {
      drawn.page(
          PDRectangle.A4,
          content -> {
            drawn.text(content, 72, 700, 13, "céng hoµ x· héi chñ nghÜa viÖt nam");
            drawn.text(content, 72, 670, 13, "sè: 12/q®-ubnd ®éc lËp h¹nh phóc");
          });
      rename(drawn, ".VnTimeH");
      Page page = drawn.read(folder);
      // the outlines of this font are small letters, which say more than its name
      assertTrue(DrawnPdf.texts(page).contains("cộng"), page.words()::toString);
      assertTrue(page.words().stream().allMatch(w -> w.road() == Road.TCVN3));
      Word number =
          page.words().stream().filter(w -> w.text().contains("/")).findFirst().orElseThrow();
      assertEquals("12/qđ-ubnd", number.text());
    }
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
      table.append("endcmap\n");
      drawn.document.save(OutputStream.nullOutputStream());
      PDStream stream = new PDStream(drawn.document);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(table.toString().getBytes(StandardCharsets.US_ASCII));
      }
      drawn.font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
      return drawn.read(folder);
    }
  }
}
