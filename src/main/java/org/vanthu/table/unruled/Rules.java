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

  private final List<Ruling> level;

  Rules(List<Ruling> rulings) {
    level =
        rulings.stream()
            .filter(Ruling::horizontal)
            .sorted(Comparator.comparingDouble(Ruling::at))
            .toList();
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
    return between(box.top(), box.bottom()).stream()
        .filter(r -> r.to() > box.left() && r.from() < box.right())
        .filter(r ->
            Math.min(r.to(), box.right()) - Math.max(r.from(), box.left()) < 0.95 * box.width())
        .toList();
  }

  private List<Ruling> between(double top, double bottom) {
    return level.stream().filter(r -> r.at() >= top && r.at() <= bottom).toList();
  }
}
