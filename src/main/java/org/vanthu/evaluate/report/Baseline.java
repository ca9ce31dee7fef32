package org.vanthu.evaluate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.report.Difference.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accepted scores by document and measure. It holds in both directions: what got better must be
 * accepted too, or the next loss up to the old score would go unseen.
 */
public record Baseline(SortedMap<String, SortedMap<String, Score>> documents) {

  /**
   * How far sums and values may lie apart and still be the same: room for the last digits of
   * floating point alone. A higher one lets small losses add up unseen.
   */
  static final double TOLERANCE = 1e-6;

  private static final String SCHEMA = "vanthu.baseline/1";

  public Baseline {
    SortedMap<String, SortedMap<String, Score>> copy = new TreeMap<>();
    documents.forEach(
        (name, scores) -> copy.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(scores))));
    documents = Collections.unmodifiableSortedMap(copy);
  }

  public static Baseline of(List<Evaluated> documents) {
    SortedMap<String, SortedMap<String, Score>> scores = new TreeMap<>();
    documents.forEach(document -> scores.put(document.name(), document.scores()));
    return new Baseline(scores);
  }

  /**
   * A baseline from its file.
   *
   * @throws IOException when the file can't be read or is no baseline
   */
  public static Baseline read(Path file) throws IOException {
    try {
      JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
      if (!json.path("schema").asString("").equals(SCHEMA)) {
        throw new IOException(file + " is no baseline of the form " + SCHEMA);
      }
      SortedMap<String, SortedMap<String, Score>> documents = new TreeMap<>();
      for (var document : json.path("documents").properties()) {
        SortedMap<String, Score> scores = new TreeMap<>();
        for (var score : document.getValue().properties()) {
          scores.put(score.getKey(), ScoreJson.read(score.getValue()));
        }
        documents.put(document.getKey(), scores);
      }
      return new Baseline(documents);
    } catch (JacksonException broken) {
      throw new IOException(file + " is no JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  public void write(Path file) throws IOException {
    Files.writeString(file, text());
  }

  /** One measure a line, so that a difference shows as a line. */
  String text() {
    StringBuilder text = new StringBuilder("{\n\"schema\": \"" + SCHEMA + "\",\n\"documents\": {");
    String next = "\n";
    for (var document : documents.entrySet()) {
      text.append(next).append(ScoreJson.quoted(document.getKey())).append(": {");
      String separator = "\n  ";
      for (var score : document.getValue().entrySet()) {
        text.append(separator).append(ScoreJson.quoted(score.getKey())).append(": ");
        text.append(ScoreJson.write(score.getValue()));
        separator = ",\n  ";
      }
      text.append("\n}");
      next = ",\n";
    }
    return text.append("\n}}\n").toString();
  }

  /** What differs now, by document and measure; empty when the baseline holds. */
  public List<Difference> against(Baseline now) {
    List<Difference> differences = new ArrayList<>();
    SortedSet<String> names = new TreeSet<>(documents.keySet());
    names.addAll(now.documents.keySet());
    for (String name : names) {
      var before = Optional.ofNullable(documents.get(name));
      var after = Optional.ofNullable(now.documents.get(name));
      if (before.isEmpty()) {
        differences.add(Difference.ofDocument(name, Kind.NEW));
      } else if (after.isEmpty()) {
        differences.add(Difference.ofDocument(name, Kind.REMOVED));
      } else {
        differences.addAll(within(name, before.get(), after.get()));
      }
    }
    return differences;
  }

  private static List<Difference> within(
      String name, SortedMap<String, Score> before, SortedMap<String, Score> after) {
    SortedSet<String> measures = new TreeSet<>(before.keySet());
    measures.addAll(after.keySet());
    return measures.stream()
        .flatMap(measure ->
            Difference.of(
                name,
                measure,
                Optional.ofNullable(before.get(measure)),
                Optional.ofNullable(after.get(measure)))
                .stream())
        .toList();
  }
}
