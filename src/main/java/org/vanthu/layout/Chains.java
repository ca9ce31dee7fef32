package org.vanthu.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chains words to their right neighbours on the same line as long as the gaps are those of type.
 */
final class Chains {

  /** In ems: a wider gap ends a chain. Spaces of justified lines stay below it, gutters above. */
  static final double WIDEST_GAP = 0.9;

  /** In ems: words of one chain overlap less than this. */
  private static final double DEEPEST_OVERLAP = 0.5;

  private final List<List<Spot>> open = new ArrayList<>();
  private final List<List<Spot>> closed = new ArrayList<>();

  private Chains() {}

  /** Every spot in exactly one chain, from top to bottom. */
  static List<Chunk.Words> of(List<Spot> spots) {
    Chains chains = new Chains();
    spots.stream()
        .sorted(
            Comparator.<Spot>comparingDouble(s -> s.box().left())
                .thenComparingDouble(s -> s.box().top())
                .thenComparing(s -> s.word().text()))
        .forEach(chains::add);
    chains.closed.addAll(chains.open);
    return chains.closed.stream().map(Chunk.Words::of).sorted(Chunk.DOWNWARDS).toList();
  }

  private void add(Spot spot) {
    List<Spot> best = null;
    double least = Double.MAX_VALUE;
    for (var chain = open.iterator(); chain.hasNext(); ) {
      List<Spot> words = chain.next();
      Spot last = words.getLast();
      double gap = (spot.box().left() - last.box().right()) / Math.max(spot.em(), last.em());
      if (gap > WIDEST_GAP * 4) {
        closed.add(words);
        chain.remove();
      } else if (fits(gap) && onLine(spot, words) && distance(spot, last, gap) < least) {
        best = words;
        least = distance(spot, last, gap);
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      open.add(best);
    }
    best.add(spot);
  }

  private static boolean fits(double gap) {
    return -DEEPEST_OVERLAP <= gap && gap <= WIDEST_GAP;
  }

  /** Beside the last word, or beside the one before it when the last is a mark above the line. */
  private static boolean onLine(Spot spot, List<Spot> words) {
    Spot last = words.getLast();
    if (words.size() > 1 && last.raises(words.get(words.size() - 2))) {
      return spot.besides(words.get(words.size() - 2));
    }
    return spot.besides(last);
  }

  private static double distance(Spot spot, Spot last, double gap) {
    double drop = Math.abs(spot.box().bottom() - last.box().bottom());
    return Math.abs(gap) + drop / Math.max(spot.em(), last.em());
  }
}
