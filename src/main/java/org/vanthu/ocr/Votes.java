package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Alternative;

/** Readings of the same ink by several looks at it. */
final class Votes {

  private final Map<String, List<Integer>> looks = new LinkedHashMap<>();
  private int count;

  /** Counts what a reader has read; the readers are told apart by a number. */
  void add(int reader, String text) {
    if (!text.isEmpty()) {
      looks.computeIfAbsent(text, t -> new ArrayList<>()).add(reader);
      count++;
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** What most looks agree on; the earlier of equals. */
  String winner() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, List<Integer>> look : looks.entrySet()) {
      if (look.getValue().size() > most) {
        most = look.getValue().size();
        best = look.getKey();
      }
    }
    return best;
  }

  int of(String text) {
    return looks.getOrDefault(text, List.of()).size();
  }

  /** Whether different readers, and not one reader twice, have read it. */
  boolean shared(String text) {
    return looks.getOrDefault(text, List.of()).stream().distinct().count() > 1;
  }

  int dissent() {
    return count - of(winner());
  }

  /** All that was read but the winner, with so much probability as the looks give it. */
  List<Alternative> others(double left) {
    String winner = winner();
    int dissent = Math.max(1, dissent());
    return looks.entrySet().stream()
        .filter(look -> !look.getKey().equals(winner))
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .map(look -> new Alternative(look.getKey(), left * look.getValue().size() / dissent))
        .toList();
  }
}
