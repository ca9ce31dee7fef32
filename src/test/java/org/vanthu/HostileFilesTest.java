package org.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Settings;
import org.vanthu.record.DocumentRecord;

/** What nobody should be sent, through the whole pipeline: refused or reported, soon, in words. */
@Timeout(60)
class HostileFilesTest {

  private static final String TEXT = "BT /F1 13 Tf 72 700 Td (So: 12/TTr-UBND) Tj ET\n";
  private static final int MEGABYTE = 1 << 20;

  private static Pipeline pipeline;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    pipeline = new Pipeline(Settings.defaults(Path.of("tessdata")));
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  static Stream<Arguments> hostile() throws IOException {
    return Stream.of(
        Arguments.of("empty.pdf", bytes(""), FailureCode.EMPTY_FILE),
        Arguments.of("header.pdf", bytes("%PDF-1.7\n"), FailureCode.DAMAGED_FILE),
        Arguments.of("elf.pdf", bytes("\u007fELF\2\1\1" + "\0".repeat(64)), UNREAD),
        Arguments.of("shell.pdf", bytes("#!/bin/sh\necho a\n"), UNREAD),
        Arguments.of("pages.pdf", pages(20_000), FailureCode.TOO_MANY_PAGES),
        Arguments.of("page-loop.pdf", pageLoop(), FailureCode.PAGE_FAILED),
        Arguments.of("no-extent.pdf", pdf(TEXT, "[0 0 0 0]", ""), FailureCode.PAGE_FAILED),
        Arguments.of("form-loop.pdf", formLoop(), FailureCode.PAGE_FAILED),
        Arguments.of("content-bomb.pdf", packed(200 * MEGABYTE, 0), FailureCode.PAGE_FAILED),
        Arguments.of("content-cut.pdf", packed(MEGABYTE, 100), FailureCode.PAGE_FAILED),
        Arguments.of("content-outside.pdf", contentOutside(), FailureCode.PAGE_FAILED),
        Arguments.of("jpeg.pdf", picture("DCTDecode", 2000, 3000), FailureCode.PAGE_FAILED),
        Arguments.of("jpeg2000.pdf", picture("JPXDecode", 2000, 3000), FailureCode.PAGE_FAILED),
        Arguments.of("jbig2.pdf", picture("JBIG2Decode", 2000, 3000), FailureCode.PAGE_FAILED),
        Arguments.of("flate.pdf", picture("FlateDecode", 2000, 3000), FailureCode.PAGE_FAILED),
        Arguments.of("fax.pdf", picture("CCITTFaxDecode", 60_000, 60_000), FailureCode.PAGE_FAILED),
        Arguments.of("40000.tiff", tiff(40_000, 0), FailureCode.TOO_MANY_PIXELS),
        Arguments.of("circle.tiff", tiff(80, 8), FailureCode.TOO_MANY_PAGES));
  }

  private static final FailureCode UNREAD = FailureCode.UNSUPPORTED_TYPE;

  @ParameterizedTest(name = "{0} is {2}")
  @MethodSource("hostile")
  void hostileFileIsReportedWithARemedy(String name, byte[] bytes, FailureCode code)
      throws IOException {
    DocumentRecord record = read(name, bytes);
    assertThat(record.status().name()).isNotEqualTo("COMPLETE");
    assertThat(record.failures())
        .isNotEmpty()
        .allSatisfy(failure -> {
          assertThat(failure.code()).isEqualTo(code);
          assertThat(failure.remedy()).isNotBlank();
        });
  }

  @Test
  void goodFileReadAfterHostileOnesIsAsEver() throws IOException {
    byte[] good = pdf(TEXT, "[0 0 595 842]", "");
    DocumentRecord before = read("good.pdf", good);
    read("jpeg.pdf", picture("DCTDecode", 2000, 3000));
    read("form-loop.pdf", formLoop());
    assertThat(before.status().name()).isEqualTo("COMPLETE");
    assertThat(before.text()).contains("12/TTr-UBND");
    assertThat(read("good.pdf", good)).isEqualTo(before);
  }

  @Test
  void whatAPdfNamesOutsideOfItselfIsNotLookedAt() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Số: 99/QĐ-UBND");
    String launch = "/AA<</O<</S/Launch/F(%s)>>>>".formatted(secret);
    DocumentRecord record = read("launch.pdf", pdf(TEXT, "[0 0 595 842]", launch));
    assertThat(record.text()).contains("12/TTr-UBND").doesNotContain("99");
  }

  private DocumentRecord read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return pipeline.read(file, name, Optional.empty(), (done, total) -> {});
  }

  private static byte[] pdf(String content, String box, String more) {
    return PdfBytes.of(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox " + box + "/Contents 4 0 R" + RESOURCES + more + ">>",
        PdfBytes.stream("", content),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  private static final String RESOURCES = "/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R>>>>";

  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + RESOURCES + ">>";

  /** A page of a content stream and an object that it may show. */
  private static byte[] page(String contentStream, String object) {
    return PdfBytes.of(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        PAGE,
        contentStream,
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        object);
  }

  private static byte[] picture(String filter, int width, int height) {
    String look =
        "/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8"
            .formatted(width, height);
    return page(
        PdfBytes.stream("", "q 595 0 0 842 0 0 cm /I Do Q"),
        PdfBytes.stream(look + "/Filter/" + filter, "\u00ff\u00d8\u00ff\u00e0 no picture"));
  }

  private static byte[] formLoop() {
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I 6 0 R>>>>";
    return page(PdfBytes.stream("", "/I Do"), PdfBytes.stream(form, "/I Do /I Do"));
  }

  private static byte[] contentOutside() {
    return page(PdfBytes.stream("/F(/etc/hostname)", ""), "null");
  }

  /** A content stream of spaces, and what is left of it without its last bytes. */
  private static byte[] packed(int size, int without) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      out.write(bytes(TEXT));
      byte[] spaces = bytes(" ".repeat(MEGABYTE));
      for (int i = 0; i < size / MEGABYTE; i++) {
        out.write(spaces);
      }
    }
    String all = packed.toString(StandardCharsets.ISO_8859_1);
    String kept = all.substring(0, all.length() - without);
    return page(PdfBytes.stream("/Filter/FlateDecode", kept), "null");
  }

  private static byte[] pages(int count) {
    String[] objects = new String[3];
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    objects[1] = "<</Type/Pages/Count " + count + "/Kids[" + "3 0 R ".repeat(count) + "]>>";
    objects[2] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
    return PdfBytes.of(objects);
  }

  private static byte[] pageLoop() {
    return PdfBytes.of(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 5>>",
        "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 9>>");
  }

  private static byte[] tiff(int side, int next) {
    return PdfBytes.tiff(side, next);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
