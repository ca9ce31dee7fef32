package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which table found is which of the truth: by shared words (Dice's coefficient of their multisets),
 * the likest pairs first, one to one. What is left of the truth is missed; what is left of those
 * found is false, unless it shares its words with something of the truth that counts neither way.
 */
public final class TableMatching {

  /** Share of common words from which two tables may be the same; raising it misses more. */
  static final double SAME = 0.3;

  /**
   * Share of a found table's words that lie in a table of the truth, from which it is its piece.
   */
  private static final double PIECE = 0.5;

  /**
   * Indices of two tables that are the same.
   *
   * @param alike share of common words
   */
  public record Pair(int truth, int found, double alike) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Integer> missed = new ArrayList<>();
  private final List<Integer> extra = new ArrayList<>();
  private final List<Integer> tolerated = new ArrayList<>();

  private TableMatching() {}

  /**
   * @param neither of the truth, to be found or not
   */
  public static TableMatching of(
      List<PlainTable> truth, List<PlainTable> neither, List<PlainTable> found) {
    TableMatching matching = new TableMatching();
    List<Pair> likely = likely(truth, found);
    boolean[] takenTruth = new boolean[truth.size()];
    boolean[] takenFound = new boolean[found.size()];
    for (Pair pair : likely) {
      if (!takenTruth[pair.truth()] && !takenFound[pair.found()]) {
        takenTruth[pair.truth()] = true;
        takenFound[pair.found()] = true;
        matching.pairs.add(pair);
      }
    }
    for (int t = 0; t < takenTruth.length; t++) {
      if (!takenTruth[t]) {
        matching.missed.add(t);
      }
    }
    for (int f = 0; f < takenFound.length; f++) {
      if (!takenFound[f]) {
        PlainTable left = found.get(f);
        boolean tolerated = neither.stream().anyMatch(n -> alike(n, left) > SAME);
        (tolerated ? matching.tolerated : matching.extra).add(f);
      }
    }
    return matching;
  }

  private static List<Pair> likely(List<PlainTable> truth, List<PlainTable> found) {
    List<Pair> likely = new ArrayList<>();
    for (int t = 0; t < truth.size(); t++) {
      for (int f = 0; f < found.size(); f++) {
        double alike = alike(truth.get(t), found.get(f));
        if (alike > SAME) {
          likely.add(new Pair(t, f, alike));
        }
      }
    }
    likely.sort(
        Comparator.comparingDouble(Pair::alike)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.truth() - pair.found()))
            .thenComparingInt(Pair::truth));
    return likely;
  }

  /** Likest pairs first. */
  public List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  public List<Integer> missed() {
    return List.copyOf(missed);
  }

  /** False tables. */
  public List<Integer> extra() {
    return List.copyOf(extra);
  }

  /** Found tables that count neither way. */
  public List<Integer> tolerated() {
    return List.copyOf(tolerated);
  }

  /**
   * How many of the tables found are pieces of each of the truth: the one that was paired with it,
   * and those left over that hold mostly its words, and more of its words than of any other's.
   */
  public static int[] pieces(
      TableMatching matching, List<PlainTable> truth, List<PlainTable> found) {
    int[] pieces = new int[truth.size()];
    matching.pairs.forEach(pair -> pieces[pair.truth()]++);
    List<Map<String, Integer>> words = truth.stream().map(t -> counts(t.words())).toList();
    for (int left : matching.extra) {
      Map<String, Integer> own = counts(found.get(left).words());
      int owner = -1;
      int most = 0;
      for (int t = 0; t < words.size(); t++) {
        int common = common(words.get(t), own);
        if (common > most && common >= PIECE * size(own)) {
          most = common;
          owner = t;
        }
      }
      if (owner >= 0) {
        pieces[owner]++;
      }
    }
    return pieces;
  }

  static double alike(PlainTable a, PlainTable b) {
    Map<String, Integer> first = counts(a.words());
    Map<String, Integer> second = counts(b.words());
    int all = size(first) + size(second);
    return all == 0 ? 0 : 2.0 * common(first, second) / all;
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static int common(Map<String, Integer> a, Map<String, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
        .sum();
  }

  private static int size(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
