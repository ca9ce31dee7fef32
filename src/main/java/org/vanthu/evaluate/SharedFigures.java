package org.vanthu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures on real documents that lie beside the repository and are not ours to publish. */
final class SharedFigures {

  private final Path shared;
  private final Reading reading;
  private final List<String> errors;

  SharedFigures(Path shared, Reading reading, List<String> errors) {
    this.shared = shared;
    this.reading = reading;
    this.errors = errors;
  }

  /** Micro F1 of the four mention types over the marked texts. */
  List<Figure> samples() throws IOException {
    Tally lenient = new Tally();
    Tally strict = new Tally();
    for (String sample : List.of("002", "003")) {
      Path folder = shared.resolve("samples");
      JsonNode gold =
          JsonMapper.shared().readTree(Files.readString(folder.resolve(sample + ".gold.json")));
      JsonNode record = reading.record(folder.resolve(sample + ".txt"));
      lenient.add(total(SamplesEvaluation.match(gold, record, false)));
      strict.add(total(SamplesEvaluation.match(gold, record, true)));
    }
    lenient.errors().forEach(error -> errors.add("samples: " + error));
    return List.of(
        new Figure(
            "two real documents as text", "mentions, lenient F1", "≥ 0.97", lenient.toString()),
        new Figure("", "mentions, strict F1", "", strict.toString()));
  }

  private static Tally total(Map<String, Tally> tallies) {
    Tally total = new Tally();
    tallies.forEach((type, tally) -> {
      if (!type.isEmpty()) {
        total.add(tally);
      }
    });
    return total;
  }

  /** Fields of real letters, by what people read off them. */
  List<Figure> letters() throws IOException {
    Path folder = shared.resolve("data/letters");
    LettersEvaluation evaluation = new LettersEvaluation();
    for (LettersEvaluation.Letter letter :
        LettersEvaluation.Letter.parse(Files.readAllLines(folder.resolve("gold.tsv")))) {
      evaluation.add(letter, reading.record(folder.resolve(letter.file())));
    }
    errors.addAll(evaluation.errors());
    List<Figure> figures = new ArrayList<>();
    evaluation
        .results()
        .forEach(
            (what, result) -> figures.add(new Figure("24 real letters", what, mark(what), result)));
    return figures;
  }

  private static String mark(String measure) {
    return switch (measure) {
      case "symbol", "month and year", "issuer's province" -> "all";
      case "printed number: right and certain", "printed day: right and certain" -> "≥ 13";
      case "handwritten number: not wrong with certainty",
          "handwritten day: not wrong with certainty" ->
          "all";
      default -> "";
    };
  }
}
