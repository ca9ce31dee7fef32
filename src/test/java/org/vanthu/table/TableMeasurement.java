package org.vanthu.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.PagedReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures found tables against published truth; prints a line per file and the whole. */
@Tag("measurement")
class TableMeasurement {

  private static final Path DATA = Path.of("../shared/data/vbpl");

  public static void main(String[] folder) throws Exception {
    measure(folder.length > 0 ? folder[0] : "pdf", folder.length > 1 ? folder[1] : "");
  }

  @Test
  void ruledTablesOfLegalDocuments() throws Exception {
    assumeTrue(Files.exists(DATA), "../shared is absent: tables are not measured");
    measure("pdf", "");
  }

  private static void measure(String folder, String only) throws Exception {
    TableScore all = TableScore.NONE;
    List<Path> files;
    try (Stream<Path> list = Files.list(DATA.resolve(folder))) {
      files = list.sorted().filter(f -> f.toString().contains(only)).toList();
    }
    for (Path file : files) {
      Document document = read(file);
      List<TruthTable> found =
          document.tables().stream().map(t -> TruthTable.of(document, t)).toList();
      TableScore score = TableScore.of(truth(file), found);
      System.out.println(file.getFileName() + " " + score.line());
      if (!only.isEmpty()) {
        differences(truth(file), found);
      }
      all = all.plus(score);
    }
    System.out.println(folder + " all " + all.line());
  }

  private static void differences(List<TruthTable> truth, List<TruthTable> found) {
    for (TruthTable table : truth) {
      if (table.kind().equals("data")) {
        List<TruthTable.TruthCell> said = found.stream().flatMap(t -> t.cells().stream()).toList();
        table.cells().stream().filter(c -> !said.contains(c)).forEach(c -> show("-", c));
      }
    }
    for (TruthTable table : found) {
      System.out.println("found " + table.rows() + " x " + table.columns());
      List<TruthTable.TruthCell> said = truth.stream().flatMap(t -> t.cells().stream()).toList();
      table.cells().stream().filter(c -> !said.contains(c)).forEach(c -> show("+", c));
    }
  }

  private static void show(String sign, TruthTable.TruthCell cell) {
    String text = cell.text().length() > 90 ? cell.text().substring(0, 90) : cell.text();
    System.out.printf(
        "%s %d,%d span %d,%d %s%n",
        sign, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text);
  }

  private static List<TruthTable> truth(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".pdf", ".json");
    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(DATA.resolve("truth").resolve(name)));
    List<TruthTable> tables = new ArrayList<>();
    json.get("tables").forEach(table -> tables.add(TruthTable.of(table)));
    return tables;
  }

  static Document read(Path file) throws RefusedException {
    TableFinder finder = new TableFinder();
    PageArranger arranger = new PageArranger();
    Settings settings = Settings.defaults(Path.of("tessdata"));
    Source source =
        new Source("0".repeat(64), "measured.pdf", "application/pdf", file, Optional.empty());
    try (PagedReading reading = (PagedReading) new Reader(settings).open(source)) {
      List<PageLayout> pages = new ArrayList<>();
      for (int number = 1; number <= reading.pageCount(); number++) {
        Page page = reading.page(number);
        pages.add(arranger.arrange(page, finder.find(page)));
      }
      return new TextComposer().compose(new TableJoiner().join(pages), List.of());
    }
  }
}
