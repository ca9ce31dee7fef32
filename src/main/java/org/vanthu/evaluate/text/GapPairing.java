package org.vanthu.evaluate.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cheapest pairing of two short stretches in order, by how alike their words are. */
final class GapPairing {

  /** Cost of leaving a word alone: raising it pairs words that are less alike. */
  private static final double ALONE = 0.6;

  private final List<String> a;
  private final List<String> b;
  private final Map<String, Map<String, Double>> known = new HashMap<>();

  private GapPairing(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
  }

  /** For every word of the first the index of its counterpart in the second, or −1. */
  static int[] of(List<String> a, List<String> b) {
    return new GapPairing(a, b).pairs();
  }

  private int[] pairs() {
    double[][] cost = new double[a.size() + 1][b.size() + 1];
    for (int i = 0; i <= a.size(); i++) {
      for (int j = 0; j <= b.size(); j++) {
        cost[i][j] = i == 0 || j == 0 ? ALONE * (i + j) : least(cost, i, j);
      }
    }
    int[] pairs = new int[a.size()];
    Arrays.fill(pairs, -1);
    int i = a.size();
    int j = b.size();
    while (i > 0 && j > 0) {
      if (cost[i][j] == cost[i - 1][j - 1] + unlike(i, j)) {
        pairs[--i] = --j;
      } else if (cost[i][j] == cost[i - 1][j] + ALONE) {
        i--;
      } else {
        j--;
      }
    }
    return pairs;
  }

  private double least(double[][] cost, int i, int j) {
    double paired = cost[i - 1][j - 1] + unlike(i, j);
    return Math.min(paired, Math.min(cost[i - 1][j], cost[i][j - 1]) + ALONE);
  }

  private double unlike(int i, int j) {
    String x = a.get(i - 1);
    String y = b.get(j - 1);
    return x.equals(y)
        ? 0
        : known.computeIfAbsent(x, w -> new HashMap<>()).computeIfAbsent(y, w -> share(x, w));
  }

  /** Edits by the longer word's length. */
  static double share(String x, String y) {
    return (double) EditDistance.between(x, y) / Math.max(1, Math.max(x.length(), y.length()));
  }
}
