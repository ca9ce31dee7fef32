package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vanthu.bench.Shell;

/**
 * Every engine that is measured; those that can't be had are named, never left out.
 *
 * @param engines ours first
 */
public record Peers(List<Engine> engines, List<Absent> absent) {

  /** Resolutions at which pages are drawn for tesseract: that of our scans, and the advised one. */
  private static final List<Integer> DOTS_PER_INCH = List.of(200, 300);

  public Peers {
    engines = List.copyOf(engines);
    absent = List.copyOf(absent);
  }

  /**
   * @param home of this program
   * @param folder for what is fetched
   * @param says what is fetched
   */
  public static Peers gather(Path home, String version, Path folder, Consumer<String> says) {
    List<Engine> engines = new ArrayList<>();
    List<Absent> absent = new ArrayList<>();
    Path tessdata = home.resolve("tessdata");
    engines.add(new OwnCommand(home, version));
    engines.add(new OwnWarm(tessdata, version));
    Cache cache = new Cache(folder, says);
    add(engines, absent, "tabula-java", () -> new Tabula(cache));
    add(engines, absent, "opendataloader-pdf", () -> new OpenDataLoader(cache));
    engines.add(new Tika());
    add(engines, absent, "pdftotext", () -> installed("pdftotext", new PdfToText()));
    for (int dpi : DOTS_PER_INCH) {
      add(engines, absent, "tesseract", () -> tesseract(tessdata, dpi, false));
    }
    add(engines, absent, "tesseract, its own threads", () -> tesseract(tessdata, 300, true));
    add(engines, absent, "ocrmypdf", () -> ocrMyPdf(tessdata, cache));
    return new Peers(engines, absent);
  }

  private static Engine tesseract(Path tessdata, int dpi, boolean ownThreads) throws IOException {
    Engine engine = new Tesseract(tessdata, dpi, ownThreads);
    return installed("pdftoppm", installed("tesseract", engine));
  }

  private static Engine ocrMyPdf(Path tessdata, Cache cache) throws IOException {
    Path models = OcrMyPdf.models(tessdata, cache.place("tessdata"));
    return installed("ocrmypdf", new OcrMyPdf(models));
  }

  private static Engine installed(String program, Engine engine) throws IOException {
    if (!Shell.has(program)) {
      throw new IOException(program + " is not installed");
    }
    return engine;
  }

  private static void add(List<Engine> engines, List<Absent> absent, String name, Maker maker) {
    try {
      engines.add(maker.make());
    } catch (IOException e) {
      absent.add(new Absent(name, String.valueOf(e.getMessage())));
    }
  }

  private interface Maker {
    Engine make() throws IOException;
  }
}
