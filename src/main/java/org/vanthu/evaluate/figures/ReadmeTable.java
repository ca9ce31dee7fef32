package org.vanthu.evaluate.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes figures between the two marks in the README. */
final class ReadmeTable {

  private static final String BEGIN = "<!-- figures -->";
  private static final String END = "<!-- /figures -->";

  private ReadmeTable() {}

  static void write(Path readme, List<Figure> figures) throws IOException {
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(readme + " has no place for figures: " + BEGIN + " … " + END);
    }
    Files.writeString(
        readme,
        text.substring(0, begin + BEGIN.length()) + "\n" + table(figures) + text.substring(end));
  }

  static String table(List<Figure> figures) {
    StringBuilder table =
        new StringBuilder("| on | measure | mark | result |\n|---|---|---|---|\n");
    String before = "";
    for (Figure figure : figures) {
      String on = figure.on().equals(before) ? "" : figure.on();
      before = figure.on().isEmpty() ? before : figure.on();
      table.append(
          "| %s | %s | %s | %s |%n"
              .formatted(on, figure.measure(), figure.mark(), figure.result()));
    }
    return table.toString();
  }
}
