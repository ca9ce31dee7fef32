package org.vanthu.evaluate.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of the truth and of the reading, paired whatever their order: first those that stand in
 * order, then equal words that are left over (moved), then words left over that are alike.
 */
public final class WordPairing {

  /** Edits by the longer word's length up to which two words left over may be the same word. */
  private static final double ALIKE = 0.5;

  /** Product of the numbers left over up to which likeness is looked for. */
  private static final long SEARCHED = 1_000_000;

  private final List<String> truth;
  private final List<String> got;
  private final int[] partner;

  /** For every word that was read the word of the truth that it stands for, or −1. */
  private final int[] owners;

  private final boolean[] moved;

  private WordPairing(List<String> truth, List<String> got) {
    this.truth = List.copyOf(truth);
    this.got = List.copyOf(got);
    partner = WordAlignment.of(truth, got);
    moved = new boolean[truth.size()];
    owners = new int[got.size()];
    Arrays.fill(owners, -1);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        owners[partner[i]] = i;
      }
    }
  }

  public static WordPairing of(List<String> truth, List<String> got) {
    WordPairing pairing = new WordPairing(truth, got);
    pairing.moved();
    pairing.alike();
    return pairing;
  }

  public List<String> truth() {
    return truth;
  }

  public List<String> got() {
    return got;
  }

  /** Index of the word that was read for a word of the truth; −1 when none was. */
  public int partner(int word) {
    return partner[word];
  }

  /** Whether the word was read in another place of the reading order. */
  public boolean moved(int word) {
    return moved[word];
  }

  /** Whether a word that was read stands for a word of the truth. */
  public boolean used(int word) {
    return owners[word] >= 0;
  }

  public boolean right(int word) {
    return partner[word] >= 0 && truth.get(word).equals(got.get(partner[word]));
  }

  /** A word that isn't rightly read may stand, letter by letter, somewhere else. */
  private void moved() {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int j = 0; j < got.size(); j++) {
      if (!got.get(j).equals(ownerOf(j))) {
        free.computeIfAbsent(got.get(j), w -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < partner.length; i++) {
      Deque<Integer> places = free.get(truth.get(i));
      if (!right(i) && places != null && !places.isEmpty()) {
        take(i, places.remove());
      }
    }
  }

  private String ownerOf(int word) {
    return owners[word] < 0 ? "" : truth.get(owners[word]);
  }

  private void take(int i, int j) {
    if (partner[i] >= 0) {
      owners[partner[i]] = -1;
    }
    if (owners[j] >= 0) {
      partner[owners[j]] = -1;
    }
    partner[i] = j;
    owners[j] = i;
    moved[i] = true;
  }

  private void alike() {
    List<Integer> missing = new ArrayList<>();
    List<Integer> spare = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        missing.add(i);
      }
    }
    for (int j = 0; j < owners.length; j++) {
      if (owners[j] < 0) {
        spare.add(j);
      }
    }
    if ((long) missing.size() * spare.size() <= SEARCHED) {
      missing.forEach(i -> takeLikest(i, spare));
    }
  }

  private void takeLikest(int i, List<Integer> spare) {
    double least = ALIKE;
    int best = -1;
    for (int at = 0; at < spare.size(); at++) {
      String word = got.get(spare.get(at));
      int longer = Math.max(word.length(), truth.get(i).length());
      if (Math.abs(word.length() - truth.get(i).length()) <= ALIKE * longer) {
        double share = GapPairing.share(truth.get(i), word);
        if (share < least) {
          least = share;
          best = at;
        }
      }
    }
    if (best >= 0) {
      int word = spare.get(best);
      spare.subList(best, best + 1).clear();
      take(i, word);
    }
  }
}
