package org.vanthu.evaluate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which word (or row, or line) of one text stands for which of another, in order: words that occur
 * once in both are anchors (the longest chain of them in order), between anchors the cheapest
 * pairing decides. A word that has no counterpart has partner −1.
 */
public final class WordAlignment {

  /**
   * Product of lengths up to which a stretch between anchors is paired at once; above it the
   * stretch is halved first.
   */
  private static final int WHOLE = 250_000;

  private final List<String> a;
  private final List<String> b;
  private final int[] partner;

  private WordAlignment(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
    partner = new int[a.size()];
    Arrays.fill(partner, -1);
  }

  /** For every word of the first text the index of its counterpart in the second, or −1. */
  public static int[] of(List<String> a, List<String> b) {
    WordAlignment alignment = new WordAlignment(new ArrayList<>(a), new ArrayList<>(b));
    alignment.align(0, a.size(), 0, b.size());
    return alignment.partner;
  }

  private void align(int fromA, int toA, int fromB, int toB) {
    int startA = fromA;
    int startB = fromB;
    while (startA < toA && startB < toB && a.get(startA).equals(b.get(startB))) {
      partner[startA++] = startB++;
    }
    int endA = toA;
    int endB = toB;
    while (endA > startA && endB > startB && a.get(endA - 1).equals(b.get(endB - 1))) {
      partner[--endA] = --endB;
    }
    if (startA < endA && startB < endB) {
      inner(startA, endA, startB, endB);
    }
  }

  private void inner(int fromA, int toA, int fromB, int toB) {
    List<int[]> anchors = chain(unique(fromA, toA, fromB, toB));
    if (!anchors.isEmpty()) {
      between(anchors, fromA, toA, fromB, toB);
    } else if ((long) (toA - fromA) * (toB - fromB) <= WHOLE || toA - fromA < 2) {
      int[] pairs = GapPairing.of(a.subList(fromA, toA), b.subList(fromB, toB));
      for (int i = 0; i < pairs.length; i++) {
        partner[fromA + i] = pairs[i] < 0 ? -1 : fromB + pairs[i];
      }
    } else {
      halve(fromA, toA, fromB, toB);
    }
  }

  private void between(List<int[]> anchors, int fromA, int toA, int fromB, int toB) {
    int atA = fromA;
    int atB = fromB;
    for (int[] anchor : anchors) {
      align(atA, anchor[0], atB, anchor[1]);
      partner[anchor[0]] = anchor[1];
      atA = anchor[0] + 1;
      atB = anchor[1] + 1;
    }
    align(atA, toA, atB, toB);
  }

  /** Places of words that occur once in both stretches, in the first one's order. */
  private List<int[]> unique(int fromA, int toA, int fromB, int toB) {
    Map<String, Integer> inB = once(b, fromB, toB);
    Map<String, Integer> inA = once(a, fromA, toA);
    List<int[]> places = new ArrayList<>();
    for (int i = fromA; i < toA; i++) {
      int j = inB.getOrDefault(a.get(i), -1);
      if (j >= 0 && inA.getOrDefault(a.get(i), -1) == i) {
        places.add(new int[] {i, j});
      }
    }
    return places;
  }

  private static Map<String, Integer> once(List<String> words, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(words.get(i), i, (before, now) -> -1);
    }
    return places;
  }

  /** The longest chain that rises in both (patience sorting). */
  private static List<int[]> chain(List<int[]> places) {
    int[] tails = new int[places.size()];
    int[] before = new int[places.size()];
    int length = 0;
    for (int i = 0; i < places.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (places.get(tails[middle])[1] < places.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> chain = new ArrayList<>();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      chain.addFirst(places.get(i));
    }
    return chain;
  }

  /** Halves a stretch where the cheapest pairing crosses its middle (Hirschberg 1975). */
  private void halve(int fromA, int toA, int fromB, int toB) {
    int middle = (fromA + toA) / 2;
    List<String> part = b.subList(fromB, toB);
    int[] head = costs(a.subList(fromA, middle), part);
    int[] tail = costs(a.subList(middle, toA).reversed(), part.reversed());
    int best = 0;
    for (int j = 0; j < head.length; j++) {
      if (head[j] + tail[tail.length - 1 - j] < head[best] + tail[tail.length - 1 - best]) {
        best = j;
      }
    }
    align(fromA, middle, fromB, fromB + best);
    align(middle, toA, fromB + best, toB);
  }

  /** Cost of pairing all of a with the first j words of b, for every j. */
  private static int[] costs(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    Arrays.setAll(row, j -> j);
    for (String word : a) {
      int diagonal = row[0]++;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (word.equals(b.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row;
  }
}
