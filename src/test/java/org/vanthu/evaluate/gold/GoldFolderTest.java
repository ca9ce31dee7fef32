package org.vanthu.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.Truth;

/** Every known form of truth is read, and says what it is complete about. */
class GoldFolderTest {

  private static final Path SHARED = Path.of("../shared");

  @Test
  void everyPaperOfTheCorpusHasItsTruth() throws IOException {
    List<GoldFolder.Entry> entries = GoldFolder.read(Path.of("corpus"));
    assertThat(entries).hasSizeGreaterThanOrEqualTo(10);
    assertThat(entries)
        .allSatisfy(
            entry -> assertThat(entry.document().getFileName()).hasToString(entry.truth().file()));
  }

  @Test
  void competitionTablesTileTheirGridAndLieOnTheirPages() throws IOException {
    List<TableTruth> tables =
        read("data/icdar2013").stream().flatMap(entry -> entry.truth().tables().stream()).toList();
    assertThat(tables).hasSize(71);
    for (TableTruth table : tables) {
      assertThat(table.cells().stream().mapToInt(c -> c.rowSpan() * c.columnSpan()).sum())
          .isGreaterThanOrEqualTo(table.rows() * table.columns());
      assertThat(table.cells()).anyMatch(cell -> !cell.regions().isEmpty());
    }
  }

  @Test
  void layoutTablesOfLegalDocumentsCountNeitherWay() throws IOException {
    List<GoldFolder.Entry> entries = read("data/vbpl/pdf");
    assertThat(entries).hasSize(30);
    assertThat(entries)
        .flatExtracting(entry -> entry.truth().tables())
        .filteredOn(table -> table.kind() == TableTruth.Kind.DATA)
        .isNotEmpty()
        .allMatch(table -> table.rows() > 1);
    assertThat(entries)
        .filteredOn(entry -> entry.truth().made().traits().contains("English"))
        .hasSize(4)
        .allMatch(entry -> !entry.truth().tells().contains(Truth.Aspect.FIELDS));
  }

  @Test
  void lettersTellWhatThePenWrote() throws IOException {
    List<GoldFolder.Entry> entries = read("data/letters");
    assertThat(entries).hasSize(24);
    assertThat(entries)
        .filteredOn(entry ->
            entry.truth().fields().getOrDefault("number", List.of()).stream()
                .anyMatch(ItemTruth::handwritten))
        .hasSize(10);
  }

  @Test
  void spansOfMarkedTextsQuoteTheirText() throws IOException {
    for (GoldFolder.Entry entry : read("samples")) {
      String text =
          java.text.Normalizer.normalize(
              Files.readString(entry.document()), java.text.Normalizer.Form.NFC);
      assertThat(entry.truth().mentions())
          .isNotEmpty()
          .allSatisfy(mention ->
              assertThat(text.substring(mention.start(), mention.end()).replaceAll("\\s+", " "))
                  .isEqualTo(
                      java.text.Normalizer.normalize(mention.text(), java.text.Normalizer.Form.NFC)
                          .replaceAll("\\s+", " ")));
    }
  }

  private static List<GoldFolder.Entry> read(String folder) throws IOException {
    assumeTrue(Files.exists(SHARED.resolve(folder)), "../shared is absent: its truth is not read");
    return GoldFolder.read(SHARED.resolve(folder));
  }
}
