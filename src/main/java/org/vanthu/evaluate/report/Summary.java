package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Measured.Cost;
import org.vanthu.evaluate.Score;

/**
 * The figures of several documents.
 *
 * @param name of the set, or of what else the documents share
 * @param lines by measure
 * @param certainty by type of value; "" is all types together
 * @param cost pages, wall and CPU seconds added up, the highest peak
 */
public record Summary(
    String name,
    int documents,
    SortedMap<String, Line> lines,
    SortedMap<String, Certainty> certainty,
    Cost cost) {

  /** Key of {@link #certainty} for all types together. */
  public static final String ALL = "";

  /**
   * One measure over the documents.
   *
   * @param micro all scores added up
   * @param macro mean of the documents' values, of those where there was anything to measure
   * @param documents where there was anything to measure
   */
  public record Line(String measure, Score micro, double macro, int documents) {}

  public Summary {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    certainty = Collections.unmodifiableSortedMap(new TreeMap<>(certainty));
  }

  public static Summary of(String name, List<Evaluated> documents) {
    SortedMap<String, Line> lines = new TreeMap<>();
    scores(documents).forEach((measure, scores) -> lines.put(measure, line(measure, scores)));
    Cost cost =
        documents.stream()
            .map(document -> document.measured().cost())
            .reduce(new Cost(0, 0, 0, 0), Summary::plus);
    return new Summary(name, documents.size(), lines, certainty(documents), cost);
  }

  /** One summary for each set, by name. */
  public static List<Summary> bySet(List<Evaluated> documents) {
    return documents.stream()
        .collect(Collectors.groupingBy(Evaluated::set, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(set -> of(set.getKey(), set.getValue()))
        .toList();
  }

  private static SortedMap<String, List<Score>> scores(List<Evaluated> documents) {
    SortedMap<String, List<Score>> scores = new TreeMap<>();
    for (Evaluated document : documents) {
      document
          .scores()
          .forEach((measure, score) -> {
            if (Measures.measured(score)) {
              scores.computeIfAbsent(measure, m -> new ArrayList<>()).add(score);
            }
          });
    }
    return scores;
  }

  private static Line line(String measure, List<Score> scores) {
    Score micro = scores.stream().reduce(Score::plus).orElseThrow();
    double macro = scores.stream().mapToDouble(Score::value).average().orElseThrow();
    return new Line(measure, micro, macro, scores.size());
  }

  private static SortedMap<String, Certainty> certainty(List<Evaluated> documents) {
    List<Claim> claims =
        documents.stream().flatMap(document -> document.measured().claims().stream()).toList();
    SortedMap<String, Certainty> certainty = new TreeMap<>();
    if (!claims.isEmpty()) {
      certainty.put(ALL, Certainty.of(claims));
    }
    Map<String, List<Claim>> types = claims.stream().collect(Collectors.groupingBy(Claim::type));
    types.forEach((type, some) -> certainty.put(type, Certainty.of(some)));
    return certainty;
  }

  private static Cost plus(Cost a, Cost b) {
    return new Cost(
        a.pages() + b.pages(),
        a.wallSeconds() + b.wallSeconds(),
        a.cpuSeconds() + b.cpuSeconds(),
        Math.max(a.peakBytes(), b.peakBytes()));
  }
}
