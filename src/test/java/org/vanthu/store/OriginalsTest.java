package org.vanthu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;

class OriginalsTest {

  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;
  private DataDirectory directory;
  private Originals originals;

  @BeforeEach
  void open() {
    directory = new DataDirectory(folder);
    originals = new Originals(directory);
  }

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void fileLiesUnderItsHashUnchangedAndCanNotBeWritten() throws Exception {
    Originals.Stored stored = originals.store(bytes("abc"), 3);
    assertThat(stored).isEqualTo(new Originals.Stored(ABC, 3));
    assertThat(originals.file(ABC)).hasContent("abc");
    assertThat(Files.getPosixFilePermissions(originals.file(ABC)).toString())
        .doesNotContain("WRITE");
    assertThat(originals.store(bytes("abc"), 3)).isEqualTo(stored);
    assertThat(directory.incoming()).isEmptyDirectory();
  }

  @Test
  void fileOverTheLimitIsRefusedAndLeavesNothing() {
    assertThatThrownBy(() -> originals.store(bytes("abc"), 2))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.failure().code()).isEqualTo(FailureCode.TOO_LARGE));
    assertThat(directory.incoming()).isEmptyDirectory();
    assertThat(originals.file(ABC)).doesNotExist();
  }

  @Test
  void pathIsNeverMadeOfAnythingButAHash() {
    assertThatThrownBy(() -> originals.file("../" + ABC.substring(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "tờ trình.pdf, tờ trình.pdf",
    "C:\\Users\\an\\đơn.docx, đơn.docx",
    "../../etc/passwd, passwd",
    "'a\u202Efdp.exe', afdp.exe",
    "'line\nfeed.txt', linefeed.txt",
    "'', unnamed",
    "'..', unnamed",
    "'folder/', unnamed"
  })
  void nameIsALabelWithoutFoldersOrTricks(String submitted, String kept) {
    assertThat(FileName.of(submitted)).isEqualTo(kept);
  }

  @Test
  void longNameKeepsItsExtension() {
    assertThat(FileName.of("ố".repeat(5000) + ".pdf")).hasSize(200).endsWith("ố.pdf");
  }
}
