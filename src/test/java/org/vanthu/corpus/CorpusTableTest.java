package org.vanthu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTableTest {

  private static final Path CORPUS = Path.of("corpus");

  /** What lies in the folder and is no paper. */
  private static final Set<String> BESIDE = Set.of("README.md", "baseline.json");

  @Test
  void tableNamesEveryPaperWithSourceLicenceAndPurpose() throws IOException {
    assertThat(named()).containsExactlyInAnyOrderElementsOf(papers());
  }

  @Test
  void everyPaperHasItsTruth() throws IOException {
    assertThat(papers())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(CORPUS.resolve(file + ".gold.json")).isRegularFile());
  }

  private static List<String> papers() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".gold.json") && !BESIDE.contains(name))
          .toList();
    }
  }

  private static List<String> named() throws IOException {
    Pattern row =
        Pattern.compile("(?m)^\\| `([^`]+)` \\| [^|]+\\w[^|]+ \\| Apache-2.0 \\| [^|]+ \\|$");
    return row.matcher(Files.readString(CORPUS.resolve("README.md")))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
