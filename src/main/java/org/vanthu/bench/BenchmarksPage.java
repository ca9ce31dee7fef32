package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The document of results. Each command owns a section of it between two marks, and writes that
 * section whole; what stands around the sections is the document's own.
 */
record BenchmarksPage(Path file) {

  private static final String FRAME =
      """
      # Benchmarks

      Written by `./vanthu bench`, each section by its own command; nothing here is edited by hand.

      <!-- peers -->
      Not measured yet: `./vanthu bench --peers`.
      <!-- /peers -->

      <!-- jmh -->
      Not measured yet: `./vanthu bench --jmh`.
      <!-- /jmh -->
      """;

  /** As it stands; the frame alone when nothing was measured yet. */
  String text() throws IOException {
    return Files.exists(file) ? Files.readString(file) : FRAME;
  }

  void write(String section, String text) throws IOException {
    String before = text();
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, replaced(before, section, text));
  }

  /**
   * @throws IOException when the document has no such section
   */
  static String replaced(String page, String section, String text) throws IOException {
    String begin = "<!-- " + section + " -->";
    String end = "<!-- /" + section + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException("the document has no place for results: " + begin + " … " + end);
    }
    String body = text.endsWith("\n") ? text : text + "\n";
    return page.substring(0, from + begin.length()) + "\n" + body + page.substring(to);
  }
}
