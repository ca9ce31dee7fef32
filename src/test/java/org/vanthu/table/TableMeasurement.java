package org.vanthu.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.gold.VbplTruth;
import org.vanthu.evaluate.table.PlainTable;
import org.vanthu.evaluate.table.TableScores;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.PagedReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.model.Table;
import org.vanthu.read.Reader;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.Truth;

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
    SortedMap<String, Score> all = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(DATA.resolve(folder))) {
      files = list.sorted().filter(f -> f.toString().contains(only)).toList();
    }
    for (Path file : files) {
      Document document = read(file);
      List<PlainTable> found = document.tables().stream().map(t -> plain(document, t)).toList();
      Truth truth = VbplTruth.read(file);
      SortedMap<String, Score> scores =
          TableScores.compare(
              tables(truth, TableTruth.Kind.DATA), tables(truth, TableTruth.Kind.LAYOUT), found);
      System.out.println(file.getFileName() + " " + line(scores));
      scores.forEach((measure, score) -> all.merge(measure, score, Score::plus));
    }
    System.out.println(folder + " all " + line(all));
  }

  private static String line(SortedMap<String, Score> scores) {
    return scores.entrySet().stream()
        .map(e -> e.getKey() + " %.4f".formatted(e.getValue().value()))
        .collect(Collectors.joining(", "));
  }

  private static List<PlainTable> tables(Truth truth, TableTruth.Kind kind) {
    return truth.tables().stream().filter(t -> t.kind() == kind).map(PlainTable::of).toList();
  }

  private static PlainTable plain(Document document, Table table) {
    return new PlainTable(
        table.rowCount(),
        table.columnCount(),
        table.cells().stream()
            .map(c ->
                new PlainTable.PlainCell(
                    c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text(document)))
            .toList());
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
