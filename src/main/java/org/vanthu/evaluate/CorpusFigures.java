package org.vanthu.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the project's own corpus is read, digital and scanned apart. */
final class CorpusFigures {

  private CorpusFigures() {}

  static List<Figure> measure(Path corpus, Reading reading, List<String> errors)
      throws IOException {
    List<PaperScore> scores = new CorpusEvaluation(reading::json).run(corpus);
    for (PaperScore score : scores) {
      tallies().values().forEach(part -> note(score, part.apply(score), errors));
    }
    List<Figure> figures = new ArrayList<>();
    figures.addAll(group("own corpus, digital", "≥ 0.99", scores, false));
    figures.addAll(group("own corpus, scanned", "≥ 0.97", scores, true));
    return figures;
  }

  private static void note(PaperScore score, Tally tally, List<String> errors) {
    tally.errors().forEach(error -> errors.add(score.file() + ": " + error));
  }

  private static List<Figure> group(
      String on, String mark, List<PaperScore> scores, boolean scanned) {
    List<Figure> figures = new ArrayList<>();
    tallies()
        .forEach((measure, part) -> {
          Tally all = new Tally();
          scores.stream().filter(s -> scanned(s) == scanned).map(part).forEach(all::add);
          figures.add(new Figure(on, measure, mark, all.toString()));
        });
    return figures;
  }

  static boolean scanned(PaperScore score) {
    return score.file().matches(".*(-scan\\.\\w+|\\.png|\\.jpg)");
  }

  /** The measures of a paper, by name, in the order in which they are told. */
  static Map<String, Function<PaperScore, Tally>> tallies() {
    Map<String, Function<PaperScore, Tally>> tallies = new LinkedHashMap<>();
    tallies.put("fields", PaperScore::fields);
    tallies.put("mentions, F1", PaperScore::mentions);
    tallies.put("table cells exact, F1", PaperScore::cells);
    tallies.put("rows: level and amounts", PaperScore::rows);
    tallies.put("findings", PaperScore::findings);
    tallies.put("words under the targets' boxes", PaperScore::provenance);
    return tallies;
  }
}
