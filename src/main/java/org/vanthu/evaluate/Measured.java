package org.vanthu.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.vanthu.truth.Truth;

/**
 * One document read and compared with its truth.
 *
 * @param document its file
 * @param scores by measure; a measure's name is a path of topic and detail: {@code "cer"}, {@code
 *     "mentions/DATE/strict"}, {@code "tables/teds"}
 * @param claims every value that the record stated and the truth can judge
 */
public record Measured(
    Path document,
    Truth.Made made,
    String status,
    SortedMap<String, Score> scores,
    List<Mistake> mistakes,
    List<Claim> claims,
    Cost cost) {

  public Measured {
    scores = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(scores));
    mistakes = List.copyOf(mistakes);
    claims = List.copyOf(claims);
  }

  /**
   * What reading cost.
   *
   * @param peakBytes of heap in use, as sampled; 0 when not measured
   */
  public record Cost(int pages, double wallSeconds, double cpuSeconds, long peakBytes) {}
}
