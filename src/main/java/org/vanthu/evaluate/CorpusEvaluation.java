package org.vanthu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every paper of a corpus and compares it with its truth. */
final class CorpusEvaluation {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String GOLD = ".gold.json";

  private final Function<Path, String> extract;

  /**
   * @param extract file to record as JSON
   */
  CorpusEvaluation(Function<Path, String> extract) {
    this.extract = extract;
  }

  List<PaperScore> run(Path corpus) throws IOException {
    List<PaperScore> scores = new ArrayList<>();
    for (Path gold : goldFiles(corpus)) {
      scores.add(score(gold));
    }
    return scores;
  }

  PaperScore score(Path gold) throws IOException {
    String name = gold.getFileName().toString();
    Path paper = gold.resolveSibling(name.substring(0, name.length() - GOLD.length()));
    JsonNode truth = JSON.readTree(Files.readString(gold));
    return PaperScore.of(truth, JSON.readTree(extract.apply(paper)));
  }

  static List<Path> goldFiles(Path corpus) throws IOException {
    try (Stream<Path> files = Files.list(corpus)) {
      return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
    }
  }
}
