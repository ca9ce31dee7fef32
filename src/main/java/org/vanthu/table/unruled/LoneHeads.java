package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out alleys between a head and the cells below it that stand at the other side of their
 * column, so that no line has words on both sides.
 */
final class LoneHeads {

  /** Lines of such a head at most. */
  private static final int MOST = 5;

  /** Lines below it at least. */
  private static final int FEWEST = 3;

  /** The first and last line in which a column has words, and in how many. */
  private record Reach(int first, int last, int lines) {}

  private LoneHeads() {}

  static List<Strip> without(List<Strip> strips, List<Line> lines) {
    List<Band> bands = lines.stream().map(l -> Band.of(l, strips)).toList();
    List<Strip> kept = new ArrayList<>();
    Reach left = reach(bands, 0);
    for (int i = 0; i < strips.size(); i++) {
      Reach right = reach(bands, i + 1);
      if (heads(left, right) || heads(right, left)) {
        left = joined(left, right);
      } else {
        kept.add(strips.get(i));
        left = right;
      }
    }
    return kept;
  }

  private static boolean heads(Reach head, Reach body) {
    return head.lines() > 0
        && head.lines() <= MOST
        && body.lines() >= FEWEST
        && head.last() < body.first();
  }

  private static Reach joined(Reach a, Reach b) {
    return new Reach(
        Math.min(a.first(), b.first()), Math.max(a.last(), b.last()), a.lines() + b.lines());
  }

  private static Reach reach(List<Band> bands, int column) {
    int first = bands.size();
    int last = -1;
    int lines = 0;
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).at(column).filter(f -> f.span() == 1).isPresent()) {
        first = Math.min(first, i);
        last = i;
        lines++;
      }
    }
    return new Reach(first, last, lines);
  }
}
