package org.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksPageTest {

  @Test
  void eachCommandRewritesItsOwnSectionAlone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("docs/benchmarks.md");
    BenchmarksPage page = new BenchmarksPage(file);
    page.write("peers", "first peers");
    page.write("jmh", "stages");
    page.write("peers", "second peers\n");
    assertThat(Files.readString(file))
        .contains("<!-- peers -->\nsecond peers\n<!-- /peers -->")
        .contains("<!-- jmh -->\nstages\n<!-- /jmh -->")
        .doesNotContain("first peers");
  }

  @Test
  void documentWithoutAPlaceIsRefused() {
    assertThatThrownBy(() -> BenchmarksPage.replaced("# Benchmarks", "peers", "text"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("<!-- peers -->");
  }
}
