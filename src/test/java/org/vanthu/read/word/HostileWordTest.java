package org.vanthu.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.vanthu.read.word.Docx.p;
import static org.vanthu.read.word.Docx.tbl;
import static org.vanthu.read.word.Docx.tr;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.Document;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.flow.Invariants;

class HostileWordTest {

  private static final String OPEN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String CLOSE = "</w:body></w:document>";

  @TempDir Path folder;

  @Test
  void bombIsRefused() throws Exception {
    refuses(Docx.of(p("0".repeat(60_000_000))).write(folder), FailureCode.BOMB);
  }

  @Test
  void entityExpansionIsRefused() throws Exception {
    StringBuilder lol = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      lol.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String xml = lol + "]>" + OPEN + p("&a29;") + CLOSE;
    refuses(Docx.raw(xml).write(folder), FailureCode.DAMAGED_FILE);
  }

  @Test
  void outsideFileIsNotRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
    String xml =
        "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + OPEN + p("&s;") + CLOSE;
    refuses(Docx.raw(xml).write(folder), FailureCode.DAMAGED_FILE);
  }

  @Test
  void deepNestingIsRefused() throws Exception {
    String xml = "<w:sdtContent>".repeat(100_000) + p("x") + "</w:sdtContent>".repeat(100_000);
    refuses(Docx.of(xml).write(folder), FailureCode.BOMB, FailureCode.TOO_LARGE);
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(2_000) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(2_000);
    refuses(Docx.of(tables).write(folder), FailureCode.BOMB, FailureCode.TOO_LARGE);
  }

  @Test
  void nestingUpToTheLimitIsRead() throws Exception {
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(150) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(150);
    assertThat(read(Docx.of(tables).write(folder)).text()).isEqualTo("x");
  }

  @Test
  void truncatedFileIsRefused() throws Exception {
    Source whole = Docx.of(p("thân".repeat(3000))).write(folder);
    byte[] bytes = Files.readAllBytes(whole.file());
    for (int length : new int[] {10, bytes.length / 2, bytes.length - 10}) {
      Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, length));
      refuses(Docx.source(cut), FailureCode.DAMAGED_FILE);
    }
  }

  @Test
  void packageWithoutDocumentIsRefused() throws Exception {
    Path file = Files.write(folder.resolve("x.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    refuses(Docx.source(file), FailureCode.DAMAGED_FILE);
  }

  @Test
  void packageOfAnotherKindIsRefused() throws Exception {
    Path file = folder.resolve("bảng.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet();
      workbook.write(out);
    }
    refuses(Docx.source(file), FailureCode.UNSUPPORTED_TYPE);
  }

  @Test
  void hugeTableIsRefusedInBoundedTime() throws Exception {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append(tr(Long.toHexString(random.nextLong()), Long.toHexString(random.nextLong())));
    }
    Source large = Docx.of(tbl(true, rows.toString())).write(folder);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(read(large).tables().getFirst().rowCount()).isEqualTo(20_000));
    Settings.Limits few = new Settings.Limits(1 << 30, 1, 1, 100_000, Duration.ofMinutes(1));
    assertThatThrownBy(() -> new WordReader(few).read(large))
        .isInstanceOfSatisfying(
            RefusedException.class,
            r -> assertThat(r.failure().code()).isEqualTo(FailureCode.TOO_LARGE));
  }

  @Test
  void widestRowOfManyRowsIsRefusedBeforeItIsFilled() throws Exception {
    String wide = "<w:tr>" + "<w:tc/>".repeat(1_000) + "</w:tr>";
    String body = tbl(true, wide, "<w:tr><w:tc/></w:tr>".repeat(5_000));
    refuses(Docx.of(body).write(folder), FailureCode.TOO_LARGE, FailureCode.BOMB);
  }

  @Test
  void longTextWithManyEscapesIsRead() throws Exception {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append(Long.toHexString(random.nextLong())).append("&amp;");
    }
    assertThat(read(Docx.of(p(text.toString())).write(folder)).text())
        .hasSize(text.toString().replace("&amp;", "&").length());
  }

  @Test
  void passwordIsAskedForAndOpens() throws Exception {
    Source plain = Docx.of(p("mật 1")).write(folder);
    Path locked = folder.resolve("khóa.docx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(locked)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("abc");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        Files.copy(plain.file(), inside);
      }
      container.writeFilesystem(out);
    }
    refuses(Docx.source(locked), FailureCode.PASSWORD_NEEDED);
    refuses(withPassword(locked, "xyz"), FailureCode.PASSWORD_WRONG);
    assertThat(read(withPassword(locked, "abc")).text()).isEqualTo("mật 1");
  }

  private static Source withPassword(Path file, String password) {
    Source source = Docx.source(file);
    return new Source(source.id(), "khóa.docx", source.mediaType(), file, Optional.of(password));
  }

  private static Document read(Source source) throws RefusedException {
    Document document = new WordReader(Settings.Limits.DEFAULT).read(source).document();
    Invariants.hold(document);
    return document;
  }

  private static void refuses(Source source, FailureCode... codes) {
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThatThrownBy(() -> new WordReader(Settings.Limits.DEFAULT).read(source))
                .isInstanceOfSatisfying(
                    RefusedException.class, r -> assertThat(codes).contains(r.failure().code())));
  }
}
