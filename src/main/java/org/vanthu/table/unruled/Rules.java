package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;

/** The level rulings of a page, those of one height together. */
final class Rules {

  /** Points by which pieces of one line may differ in height. */
  private static final double SAME = 2.5;

  /** Share of a width that must be ruled to divide all of it. */
  private static final double LONG = 0.7;

  /** Points between pieces that make one line although they are drawn apart. */
  private static final double TOUCH = 0.8;

  private final List<Ruling> level;
  private final List<Ruling> pieces;

  /**
   * @param whole rulings joined over small gaps
   * @param drawn as they are on the page
   */
  Rules(List<Ruling> whole, List<Ruling> drawn) {
    level = level(whole);
    pieces = touching(level(drawn));
  }

  private static List<Ruling> level(List<Ruling> rulings) {
    return rulings.stream()
        .filter(Ruling::horizontal)
        .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
        .toList();
  }

  private static List<Ruling> touching(List<Ruling> ascending) {
    List<Ruling> joined = new ArrayList<>();
    for (Ruling next : ascending) {
      Ruling last = joined.isEmpty() ? next : joined.getLast();
      boolean same = Math.abs(last.at() - next.at()) < TOUCH;
      if (!joined.isEmpty() && same && next.from() - last.to() <= TOUCH) {
        joined.removeLast();
        joined.add(
            new Ruling(
                last.direction(),
                last.at(),
                last.from(),
                Math.max(last.to(), next.to()),
                last.thickness()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Heights between two others at which most of a width is ruled, from top to bottom. */
  List<Double> across(double top, double bottom, double left, double right) {
    List<Double> heights = new ArrayList<>();
    double ruled = 0;
    double at = Double.NaN;
    for (Ruling ruling : between(top, bottom)) {
      if (!(ruling.at() - at <= SAME)) {
        at = ruling.at();
        ruled = 0;
      }
      double before = ruled;
      ruled += Math.max(0, Math.min(right, ruling.to()) - Math.max(left, ruling.from()));
      double wanted = LONG * (right - left);
      if (before < wanted && ruled >= wanted) {
        heights.add(at);
      }
    }
    return heights;
  }

  /** The rulings within a box that leave some of its width free. */
  List<Ruling> partial(Box box) {
    return pieces.stream()
        .filter(r -> r.at() >= box.top() && r.at() <= box.bottom())
        .filter(r -> r.to() > box.left() && r.from() < box.right())
        .filter(r ->
            Math.min(r.to(), box.right()) - Math.max(r.from(), box.left()) < 0.95 * box.width())
        .toList();
  }

  private List<Ruling> between(double top, double bottom) {
    return level.stream().filter(r -> r.at() >= top && r.at() <= bottom).toList();
  }
}
