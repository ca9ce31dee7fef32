package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * Finds alleys that only a head's upper level crosses: below words that stand over the middle of
 * several columns, all lines leave them free.
 */
final class HeadedAlleys {

  /** Lines at the top of a column that may stand over its parts. */
  private static final int HEADS = 4;

  /** Lines of a table among which the first of these must be. */
  private static final int TOP = 8;

  /** Ems of white between parts that one line alone shows. */
  private static final double ONCE = 0.8;

  /** Ems by which the words above may stand beside the middle of the parts. */
  private static final double MIDDLE = 1.5;

  /** The same as a share of the width of the parts. */
  private static final double MIDDLE_SHARE = 0.16;

  /** Ems of white between parts whose words all stand apart. */
  private static final double WIDE = 1.5;

  /** Ems of white between parts that stand much farther apart than their words. */
  private static final double LEAST = 0.45;

  /** How many times farther apart words of two parts stand than those of one. */
  private static final double FARTHER = 1.8;

  private final Alleys alleys = new Alleys();

  /** The alleys and those found between them, from left to right. */
  List<Strip> with(List<Strip> strips, List<Line> lines) {
    List<Strip> all = new ArrayList<>(strips);
    for (int column = 0; column <= strips.size(); column++) {
      double left = column == 0 ? -1e9 : strips.get(column - 1).middle();
      double right = column == strips.size() ? 1e9 : strips.get(column).middle();
      all.addAll(parts(own(lines, left, right), lines));
    }
    all.sort(Comparator.comparingDouble(Strip::left));
    return all;
  }

  private static List<Line> own(List<Line> lines, double left, double right) {
    List<Word> words =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .filter(w -> w.box().centerX() > left && w.box().centerX() < right)
            .toList();
    return Line.of(words);
  }

  /** The alleys within a column, below the first lines that stand over them. */
  private List<Strip> parts(List<Line> column, List<Line> table) {
    double top = table.get(Math.min(TOP, table.size()) - 1).box().bottom();
    for (int heads = 1; heads <= Math.min(HEADS, column.size() - 1); heads++) {
      List<Line> over = column.subList(0, heads);
      List<Line> below = column.subList(heads, column.size());
      if (over.getLast().box().top() > top || over.getLast().phrases(ONCE).size() > 1) {
        return List.of();
      }
      List<Strip> found =
          alleys.of(below, ONCE).stream().filter(strip -> headed(strip, over, below)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whether a line above crosses an alley, in the middle of what stands below. */
  private static boolean headed(Strip strip, List<Line> over, List<Line> below) {
    Box hull = Box.around(below.stream().map(Line::box).toList());
    double slack = Math.max(MIDDLE * below.getFirst().em(), MIDDLE_SHARE * hull.width());
    return over.stream().allMatch(line -> Math.abs(line.box().centerX() - hull.centerX()) <= slack)
        && over.stream()
            .anyMatch(
                line -> line.box().left() < strip.left() && line.box().right() > strip.right())
        && begins(strip, below.getFirst());
  }

  /**
   * Whether a line has words beside each other on both sides of a strip, much farther apart than
   * its other words: those of justified text are all alike.
   */
  private static boolean begins(Strip strip, Line line) {
    double across = 0;
    double closest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < line.words().size(); i++) {
      Box left = line.words().get(i - 1).box();
      Box right = line.words().get(i).box();
      double white = right.left() - left.right();
      if (left.centerX() < strip.middle() && right.centerX() >= strip.middle()) {
        across = white;
      } else {
        closest = Math.min(closest, white);
      }
    }
    boolean alone = closest == Double.POSITIVE_INFINITY;
    double wanted = alone ? ONCE : across >= FARTHER * closest ? LEAST : WIDE;
    return across >= wanted * line.em();
  }
}
