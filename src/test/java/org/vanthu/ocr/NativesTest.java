package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class NativesTest {

  @Test
  void linesGoFromEngineToReaderWithoutCompression() throws IOException {
    assumeTrue(System.getProperty("os.name", "").startsWith("Linux"), "no ELF on this system");

    byte[] library = Files.readAllBytes(Natives.unpacked().resolve("libleptonica.so.6"));

    assertThat(new ElfLibrary(library).led("pixWriteMem", "pixWriteMemSpix"))
        .as("led there already")
        .isEqualTo(library);
    assertThat(new ElfLibrary(library).led("pixWriteMem", "pixWriteMemPng"))
        .as("both names are exported")
        .isNotEqualTo(library);
  }
}
