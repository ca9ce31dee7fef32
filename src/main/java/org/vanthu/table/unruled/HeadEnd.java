package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;

/** Tells how many leading lines of a table are its head. */
final class HeadEnd {

  /** Lines beyond which no head is looked for. */
  private static final int DEEPEST = 12;

  private final Rules rules;
  private final Box hull;

  HeadEnd(Rules rules, Box hull) {
    this.rules = rules;
    this.hull = hull;
  }

  int end(List<Band> bands, int columns) {
    int most = Math.min(DEEPEST, bands.size() - 1);
    for (int i = 1; i <= most; i++) {
      double above = bands.get(i - 1).line().box().centerY();
      double below = bands.get(i).line().box().centerY();
      if (!rules.across(above, below, hull.left(), hull.right()).isEmpty()
          && headed(bands.subList(0, i), columns)) {
        return i;
      }
    }
    return byFigures(bands, columns, most);
  }

  private static boolean headed(List<Band> head, int columns) {
    return head.stream().anyMatch(b -> b.filled() > 1) || columns == 2;
  }

  /** The first line with figures in half of the columns that have figures below. */
  private static int byFigures(List<Band> bands, int columns, int most) {
    List<Integer> figures = new ArrayList<>();
    for (int c = 1; c < columns; c++) {
      if (ColumnShape.of(c, bands).numeric()) {
        figures.add(c);
      }
    }
    for (int i = 0; i <= most && !figures.isEmpty(); i++) {
      Band band = bands.get(i);
      long said =
          figures.stream().filter(c -> band.at(c).filter(Fragment::numeric).isPresent()).count();
      if (said * 2 >= figures.size()) {
        return withoutGroup(bands, i);
      }
    }
    return byBold(bands, most);
  }

  /** A lone label right above the first figures names a group, where the head has its own. */
  private static int withoutGroup(List<Band> bands, int at) {
    int end = at;
    while (end > 1
        && bands.get(end - 1).filled() == 1
        && bands.get(end - 1).keyed()
        && bands.subList(0, end - 1).stream().anyMatch(Band::keyed)) {
      end--;
    }
    return end;
  }

  private static int byBold(List<Band> bands, int most) {
    int end = 0;
    while (end <= most && bands.get(end).fragments().stream().allMatch(Fragment::bold)) {
      end++;
    }
    return end > most ? 0 : end;
  }
}
