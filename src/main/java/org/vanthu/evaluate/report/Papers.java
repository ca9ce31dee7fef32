package org.vanthu.evaluate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vanthu.truth.TruthJson;
import tools.jackson.core.JacksonException;

/**
 * The documents of folders that have a truth.
 *
 * @param papers by folder as given, then by name
 * @param problems truths that can't be used, as sentences that name the file
 */
public record Papers(List<Paper> papers, List<String> problems) {

  public Papers {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  /**
   * @throws IOException when a folder can't be listed
   */
  public static Papers in(List<Path> folders) throws IOException {
    List<Paper> papers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path folder : folders) {
      for (Path gold : golds(folder)) {
        try {
          papers.add(paper(folder, gold, folders.size() > 1));
        } catch (IOException | JacksonException unusable) {
          problems.add(gold + ": no usable truth: " + unusable.getMessage());
        }
      }
    }
    return new Papers(papers, problems);
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(TruthJson.ENDING)).sorted().toList();
    }
  }

  private static Paper paper(Path folder, Path gold, boolean several) throws IOException {
    String file = gold.getFileName().toString();
    Path document =
        gold.resolveSibling(file.substring(0, file.length() - TruthJson.ENDING.length()));
    if (!Files.isRegularFile(document)) {
      throw new IOException("the document beside it is missing: " + document);
    }
    String name = folder.relativize(document).toString().replace('\\', '/');
    String prefix = several ? folder.toString().replace('\\', '/') + "/" : "";
    return new Paper(prefix + name, document, TruthJson.read(gold));
  }
}
