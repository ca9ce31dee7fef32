package org.vanthu.evaluate.figures;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads long files in a JVM of its own whose heap is bounded. */
final class MemoryFigures {

  private static final String HEAP = "-Xmx1g";

  private final Path home;
  private final Path work;

  MemoryFigures(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /**
   * @param pages to be made of the paper's own pages, again and again
   */
  Figure read(Path paper, int pages, String what) throws IOException, InterruptedException {
    Path file = repeated(paper, pages);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dvanthu.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.vanthu.cli.Vanthu",
                "extract",
                file.toString(),
                "--out",
                work.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(new File(work.toFile(), "memory.log"))
            .start();
    int code = process.waitFor();
    String result = code == 0 ? "pass" : "fails with exit code " + code;
    if (code == 0) {
      JsonNode record =
          JsonMapper.shared().readTree(work.resolve(file.getFileName() + ".json").toFile());
      int read = record.path("document").path("pages").size();
      result = "pass, %d pages, %s".formatted(read, record.path("status").asString());
    }
    return new Figure("memory, " + HEAP, what, "pass", result);
  }

  private Path repeated(Path paper, int pages) throws IOException {
    Path file = work.resolve("%d-%s".formatted(pages, paper.getFileName()));
    try (PDDocument source = Loader.loadPDF(paper.toFile());
        PDDocument target = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        target.importPage(source.getPage(i % source.getNumberOfPages()));
      }
      Files.deleteIfExists(file);
      target.save(file.toFile());
    }
    return file;
  }
}
