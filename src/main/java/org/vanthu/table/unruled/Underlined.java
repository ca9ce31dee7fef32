package org.vanthu.table.unruled;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;

/**
 * Tells over how many columns words of a head stand by the piece of ruling that underlines them.
 */
final class Underlined {

  /** Points below a head's words within which a ruling underlines them with their columns. */
  private static final double UNDER = 8;

  /** Share of a column's width that must be underlined. */
  private static final double MOST = 0.6;

  private final List<Strip> alleys;
  private final Rules rules;
  private final Box hull;

  Underlined(List<Strip> alleys, Rules rules, Box hull) {
    this.alleys = alleys;
    this.rules = rules;
    this.hull = hull;
  }

  /**
   * The columns over which a fragment stands, by its words and by the ruling under them.
   *
   * @param end of the head, in points from the top of the page
   */
  HeadBlocks.Block over(Fragment fragment, double end) {
    Box box = fragment.box();
    int from = fragment.column();
    int to = from + fragment.span() - 1;
    Box below =
        new Box(hull.left(), box.centerY(), hull.right(), Math.min(end, box.bottom() + UNDER));
    Optional<Ruling> under =
        rules.partial(below).stream()
            .filter(r -> r.from() <= box.centerX() && box.centerX() <= r.to())
            .min(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::length));
    if (under.isPresent()) {
      Ruling ruling = under.get();
      for (int c = 0; c <= alleys.size(); c++) {
        double left = c == 0 ? hull.left() : alleys.get(c - 1).right();
        double right = c == alleys.size() ? hull.right() : alleys.get(c).left();
        boolean ruled =
            Math.min(right, ruling.to()) - Math.max(left, ruling.from()) > MOST * (right - left);
        from = ruled ? Math.min(from, c) : from;
        to = ruled ? Math.max(to, c) : to;
      }
    }
    return new HeadBlocks.Block(from, to, box, fragment.words());
  }
}
