package org.vanthu.bench.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.vanthu.table.TableFinder;
import org.vanthu.table.TableJoiner;

/** The papers that stages are measured on, read up to the stage before. */
final class Corpus {

  /** A letter with a budget over pages, and a table of all provinces. */
  static final List<String> PAPERS = List.of("to-trinh-chuyen-doi-so.pdf", "phan-bo-63-tinh.pdf");

  private static final Path HOME = Path.of(System.getProperty("vanthu.home", "."));

  static final Settings SETTINGS = Settings.defaults(HOME.resolve("tessdata"));

  private Corpus() {}

  static Path file(String name) {
    return HOME.resolve("corpus").resolve(name);
  }

  static Source source(String name) {
    return new Source("0".repeat(64), name, "application/pdf", file(name), Optional.empty());
  }

  static List<Page> pages(Reader reader) {
    return PAPERS.stream().flatMap(paper -> pages(reader, paper).stream()).toList();
  }

  private static List<Page> pages(Reader reader, String paper) {
    List<Page> pages = new ArrayList<>();
    try (PagedReading reading = (PagedReading) reader.open(source(paper))) {
      for (int number = 1; number <= reading.pageCount(); number++) {
        pages.add(reading.page(number));
      }
    } catch (RefusedException refused) {
      throw new IllegalStateException(paper + " can't be read", refused);
    }
    return pages;
  }

  /** All pages as one document. */
  static Document document() {
    TableFinder finder = new TableFinder();
    PageArranger arranger = new PageArranger();
    List<PageLayout> arranged =
        pages(new Reader(SETTINGS)).stream()
            .map(page -> arranger.arrange(page, finder.find(page)))
            .toList();
    return new TextComposer().compose(new TableJoiner().join(arranged), List.of());
  }
}
