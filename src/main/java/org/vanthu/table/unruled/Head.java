package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;
import org.vanthu.model.Word;

/**
 * Puts the lines above a table's first row into cells: what stands over several columns is a level
 * of its own, what stands over one column is one cell, however many lines it has.
 */
final class Head {

  /** Points below a head's words within which a ruling underlines them with their columns. */
  private static final double UNDER = 8;

  /** A head over several columns. */
  private record Over(int from, int to, Box box, List<Word> words) {

    boolean covers(int column) {
      return from <= column && column <= to;
    }
  }

  private final List<Strip> alleys;
  private final Rules rules;
  private final Box hull;

  Head(List<Strip> alleys, Rules rules, Box hull) {
    this.alleys = alleys;
    this.rules = rules;
    this.hull = hull;
  }

  /** Adds the rows of the head; returns the lower end of each level in points. */
  List<Double> put(List<Band> bands, PlaceGrid grid) {
    List<Over> overs = new ArrayList<>();
    List<Fragment> single = new ArrayList<>();
    for (Band band : bands) {
      for (Fragment fragment : band.fragments()) {
        Over over = over(fragment, bands.getLast().line().box().bottom());
        if (over.to() > over.from()) {
          add(overs, over);
        } else {
          single.add(fragment);
        }
      }
    }
    List<Double> levels = levels(overs);
    int rows = levels.size() + 1;
    grid.grow(rows);
    for (Over over : overs) {
      grid.put(
          level(levels, over.box()), over.from(), 1, over.to() - over.from() + 1, over.words());
    }
    for (int c = 0; c <= alleys.size(); c++) {
      putColumn(c, overs, single, levels, grid);
    }
    return levels;
  }

  private void putColumn(
      int column, List<Over> overs, List<Fragment> single, List<Double> levels, PlaceGrid grid) {
    List<Word> words = new ArrayList<>();
    single.stream().filter(f -> f.column() == column).forEach(f -> words.addAll(f.words()));
    int first = 0;
    for (Over over : overs) {
      if (over.covers(column)) {
        first = Math.max(first, level(levels, over.box()) + 1);
      }
    }
    if (!words.isEmpty() && first < grid.rows()) {
      grid.put(first, column, grid.rows() - first, 1, words);
    }
  }

  /** Lines of one spanning head are one. */
  private static void add(List<Over> overs, Over next) {
    for (Over over : List.copyOf(overs)) {
      boolean same = over.from() <= next.to() && next.from() <= over.to();
      boolean below = next.box().top() - over.box().bottom() < 0.5 * next.box().height();
      boolean alike = over.from() == next.from() && over.to() == next.to();
      if (same && below && (alike || Math.abs(over.box().centerX() - next.box().centerX()) < 4)) {
        overs.remove(over);
        List<Word> words = new ArrayList<>(over.words());
        words.addAll(next.words());
        overs.add(
            new Over(
                Math.min(over.from(), next.from()),
                Math.max(over.to(), next.to()),
                over.box().union(next.box()),
                words));
        return;
      }
    }
    overs.add(next);
  }

  private static List<Double> levels(List<Over> overs) {
    List<Double> bottoms = overs.stream().map(o -> o.box().bottom()).sorted().toList();
    List<Double> levels = new ArrayList<>();
    for (double bottom : bottoms) {
      if (levels.isEmpty() || bottom - levels.getLast() > 5) {
        levels.add(bottom);
      } else {
        levels.set(levels.size() - 1, bottom);
      }
    }
    return levels;
  }

  private static int level(List<Double> levels, Box box) {
    return (int) levels.stream().filter(bottom -> bottom < box.centerY()).count();
  }

  /** The columns over which a fragment stands, by its words and by the ruling under them. */
  private Over over(Fragment fragment, double end) {
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
            Math.min(right, ruling.to()) - Math.max(left, ruling.from()) > 0.6 * (right - left);
        from = ruled ? Math.min(from, c) : from;
        to = ruled ? Math.max(to, c) : to;
      }
    }
    return new Over(from, to, box, fragment.words());
  }
}
