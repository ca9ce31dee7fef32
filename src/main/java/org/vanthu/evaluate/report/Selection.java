package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vanthu.evaluate.Mistake;

/**
 * The mistakes of one measure that are shown: the most frequent first, and of those no more than a
 * cap, taken in turn so that rare ones are seen too.
 *
 * @param all how many there are
 * @param shown of them
 */
record Selection(String measure, int all, List<Shown> shown) {

  /**
   * @param times how often the measure has exactly this: the same expected and the same got
   */
  record Shown(Evaluated document, Mistake mistake, int times) {}

  private record Pair(String expected, String got) {}

  private static final Comparator<List<Shown>> FREQUENT =
      Comparator.comparingInt((List<Shown> same) -> -same.size())
          .thenComparing(same -> same.getFirst().mistake().expected())
          .thenComparing(same -> same.getFirst().mistake().got());

  Selection {
    shown = List.copyOf(shown);
  }

  /**
   * One selection for each measure that has mistakes, those with the most first.
   *
   * @param cap for each measure
   */
  static List<Selection> of(List<Evaluated> documents, int cap) {
    Map<String, Map<Pair, List<Shown>>> measures = new TreeMap<>();
    for (Evaluated document : documents) {
      for (Mistake mistake : document.measured().mistakes()) {
        measures
            .computeIfAbsent(mistake.measure(), m -> new LinkedHashMap<>())
            .computeIfAbsent(new Pair(mistake.expected(), mistake.got()), p -> new ArrayList<>())
            .add(new Shown(document, mistake, 0));
      }
    }
    return measures.entrySet().stream()
        .map(measure -> select(measure.getKey(), measure.getValue().values(), cap))
        .sorted(
            Comparator.comparingInt((Selection s) -> -s.all()).thenComparing(Selection::measure))
        .toList();
  }

  private static Selection select(
      String measure, java.util.Collection<List<Shown>> pairs, int cap) {
    List<List<Shown>> sorted = pairs.stream().sorted(FREQUENT).toList();
    int all = sorted.stream().mapToInt(List::size).sum();
    Map<Integer, Integer> taken = inTurn(sorted, cap);
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      List<Shown> same = sorted.get(i);
      same.stream()
          .limit(taken.getOrDefault(i, 0))
          .map(one -> new Shown(one.document(), one.mistake(), same.size()))
          .forEach(shown::add);
    }
    return new Selection(measure, all, shown);
  }

  /** How many are taken of each, by index: one of each in a round, until the cap is reached. */
  private static Map<Integer, Integer> inTurn(List<List<Shown>> sorted, int cap) {
    Map<Integer, Integer> taken = new HashMap<>();
    int left = Math.min(cap, sorted.stream().mapToInt(List::size).sum());
    for (int round = 0; left > 0; round++) {
      for (int i = 0; i < sorted.size() && left > 0; i++) {
        if (sorted.get(i).size() > round) {
          taken.merge(i, 1, Integer::sum);
          left--;
        }
      }
    }
    return taken;
  }

  /** The shown ones by document, in the order of the documents. */
  static Map<Evaluated, List<Shown>> byDocument(List<Selection> selections) {
    return selections.stream()
        .flatMap(selection -> selection.shown().stream())
        .collect(Collectors.groupingBy(Shown::document, LinkedHashMap::new, Collectors.toList()));
  }
}
