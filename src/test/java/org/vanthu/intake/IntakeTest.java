package org.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;

class IntakeTest {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @TempDir Path folder;

  @Test
  void idIsTheSha256OfTheBytesAndTheNameLosesItsFolders() throws Exception {
    Source source = receive("abc".getBytes(StandardCharsets.US_ASCII), "C:\\thư\\../a.txt");
    assertThat(source.id())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(source.fileName()).isEqualTo("a.txt");
    assertThat(source.mediaType()).isEqualTo("text/plain");
  }

  @Test
  void bytesAndNotTheNameSayWhatAFileIs() throws Exception {
    assertThat(receive(pdf(), "thu.docx").mediaType()).isEqualTo("application/pdf");
    assertThat(receive(word(), "thu.pdf").mediaType()).isEqualTo(WORD);
  }

  @Test
  void programRenamedToPdfIsNotRead() {
    byte[] elf = new byte[4096];
    System.arraycopy(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
    refused(FailureCode.UNSUPPORTED_TYPE, elf, "thu.pdf");
    byte[] windows = new byte[4096];
    windows[0] = 'M';
    windows[1] = 'Z';
    refused(FailureCode.UNSUPPORTED_TYPE, windows, "thu.pdf");
    refused(
        FailureCode.UNSUPPORTED_TYPE,
        "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII),
        "thu.pdf");
  }

  @Test
  void bytesThatAreNoTextAreNotRead() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    refused(FailureCode.UNSUPPORTED_TYPE, noise, "thu.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void textIsTextInAnyEncoding(String charset) throws Exception {
    String text = "Céng hoµ x· héi chñ nghÜa ViÖt Nam\r\n§éc lËp - Tù do - H¹nh phóc\r\n".repeat(9);
    assertThat(receive(text.getBytes(Charset.forName(charset)), "a").mediaType())
        .isEqualTo("text/plain");
  }

  @Test
  void emptyFileIsRefused() {
    refused(FailureCode.EMPTY_FILE, new byte[0], "thu.pdf");
  }

  @Test
  void fileThatIsNotThereIsNotReadable() {
    assertThatThrownBy(
            () -> intake().receive(folder.resolve("none.pdf"), "none.pdf", Optional.empty()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.failure().code()).isEqualTo(FailureCode.NOT_READABLE));
  }

  @Test
  void fileOverTheLimitIsTooLarge() {
    refused(FailureCode.TOO_LARGE, new byte[100_001], "thu.pdf", 100_000);
  }

  @Test
  void wordFileThatUnpacksToFarMoreIsABomb() throws Exception {
    byte[] bomb =
        withPart(
            word(),
            "word/media/x.xml",
            out -> {
              byte[] zeros = new byte[1 << 20];
              for (int i = 0; i < 64; i++) {
                out.write(zeros);
              }
            });
    assertThat(bomb.length).isLessThan(1 << 20);
    refused(FailureCode.BOMB, bomb, "thu.docx");
  }

  @Test
  void wordFileCutShortIsDamaged() throws Exception {
    byte[] whole = word();
    refused(FailureCode.DAMAGED_FILE, Arrays.copyOf(whole, whole.length / 2), "thu.docx");
  }

  private interface Part {
    void write(ZipOutputStream out) throws IOException;
  }

  private static byte[] withPart(byte[] zip, String name, Part part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry(name));
      part.write(out);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Quyết định");
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private Source receive(byte[] bytes, String name) throws Exception {
    Path file = Files.write(folder.resolve("bytes"), bytes);
    Source source = intake().receive(file, name, Optional.empty());
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    return source;
  }

  private void refused(FailureCode code, byte[] bytes, String name) {
    refused(code, bytes, name, 1L << 30);
  }

  private void refused(FailureCode code, byte[] bytes, String name, long most) {
    assertThatThrownBy(() ->
            intake(most)
                .receive(Files.write(folder.resolve("bytes"), bytes), name, Optional.empty()))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.failure().code()).isEqualTo(code));
  }

  private static Intake intake() {
    return intake(1L << 30);
  }

  private static Intake intake(long most) {
    return new Intake(new Settings.Limits(most, 10, 1000, 1000, Duration.ofMinutes(1)));
  }
}
