package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * Parts a page whose running text is set in columns, so that a table in one column is not read
 * together with the text in the next. A gutter is tall, and at least one of its sides is running
 * text.
 */
final class PageColumns {

  /** Fields in which a side of the page is divided; more finds narrower gutters, slower. */
  private static final int FIELDS = 200;

  /** Points of width and height below which white is no gutter. */
  private static final double NARROWEST = 9;

  private static final double SHORTEST = 90;

  /** Phrases of the lines of a table beside running text, on average. */
  private static final double PHRASES = 2.4;

  /** Points by which strips beside each other may differ in height in one gutter. */
  private static final double ALIKE = 4;

  /** Gutters within columns, and columns above each other. */
  private static final int DEEPEST = 5;

  /** Free white with words on both sides. */
  private record Gutter(Box box) {}

  /** The words of each part, from top to bottom and from left to right. */
  List<List<Word>> parts(List<Word> words) {
    List<List<Word>> parts = new ArrayList<>();
    divide(words, 0, parts);
    return parts;
  }

  private static void divide(List<Word> words, int depth, List<List<Word>> parts) {
    Optional<Gutter> found =
        depth < DEEPEST && words.size() > 40 ? gutter(words) : Optional.empty();
    if (found.isEmpty()) {
      if (!words.isEmpty()) {
        parts.add(words);
      }
      return;
    }
    Box box = found.get().box();
    divide(words.stream().filter(w -> w.box().centerY() < box.top()).toList(), depth + 1, parts);
    List<Word> beside = beside(words, box);
    divide(
        beside.stream().filter(w -> w.box().centerX() < box.centerX()).toList(), depth + 1, parts);
    divide(
        beside.stream().filter(w -> w.box().centerX() >= box.centerX()).toList(), depth + 1, parts);
    divide(words.stream().filter(w -> w.box().centerY() > box.bottom()).toList(), depth + 1, parts);
  }

  private static List<Word> beside(List<Word> words, Box box) {
    return words.stream()
        .filter(w -> w.box().centerY() >= box.top() && w.box().centerY() <= box.bottom())
        .toList();
  }

  private static Optional<Gutter> gutter(List<Word> words) {
    Box hull = Box.around(words.stream().map(Word::box).toList());
    boolean[][] ink = ink(words, hull);
    List<Box> runs = new ArrayList<>();
    for (int x = FIELDS / 6; x < FIELDS * 5 / 6; x++) {
      addRuns(ink, x, hull, runs);
    }
    return merged(runs, hull).stream()
        .filter(box -> box.width() >= NARROWEST)
        .sorted((a, b) -> Double.compare(b.height(), a.height()))
        .limit(6)
        .filter(box -> parts(words, box))
        .findFirst()
        .map(Gutter::new);
  }

  /** Whether one side is running text, and the other does not stand line by line beside it. */
  private static boolean parts(List<Word> words, Box gutter) {
    List<Word> own = beside(words, gutter);
    List<Line> left =
        Line.of(own.stream().filter(w -> w.box().centerX() < gutter.centerX()).toList());
    List<Line> right =
        Line.of(own.stream().filter(w -> w.box().centerX() >= gutter.centerX()).toList());
    boolean first = Prose.is(left);
    boolean second = Prose.is(right);
    int fewer = Math.min(left.size(), right.size());
    boolean dense = fewer * 2 >= Math.max(left.size(), right.size());
    boolean beside = first ? divided(right) : second && divided(left);
    return dense && (first && second || beside && !level(left, right));
  }

  /** Whether lines are those of a table by themselves. */
  private static boolean divided(List<Line> lines) {
    return lines.stream().mapToInt(l -> l.phrases(Alleys.WIDE).size()).average().orElse(0)
        >= PHRASES;
  }

  /** Whether most lines of one side have one of the other at their height. */
  private static boolean level(List<Line> left, List<Line> right) {
    List<Line> fewer = left.size() <= right.size() ? left : right;
    List<Line> more = left.size() <= right.size() ? right : left;
    int at = 0;
    int level = 0;
    for (Line line : fewer) {
      while (at + 1 < more.size()
          && Math.abs(more.get(at + 1).box().centerY() - line.box().centerY())
              <= Math.abs(more.get(at).box().centerY() - line.box().centerY())) {
        at++;
      }
      level += Math.abs(more.get(at).box().centerY() - line.box().centerY()) < 1 ? 1 : 0;
    }
    return level > 0.7 * fewer.size();
  }

  private static boolean[][] ink(List<Word> words, Box hull) {
    boolean[][] ink = new boolean[FIELDS + 1][FIELDS + 1];
    for (Word word : words) {
      Box box = word.box();
      for (int y = row(hull, box.top()); y <= row(hull, box.bottom()); y++) {
        for (int x = column(hull, box.left()); x <= column(hull, box.right()); x++) {
          ink[x][y] = true;
        }
      }
    }
    return ink;
  }

  private static int column(Box hull, double x) {
    return (int) ((x - hull.left()) / Math.max(1, hull.width()) * FIELDS);
  }

  private static int row(Box hull, double y) {
    return (int) ((y - hull.top()) / Math.max(1, hull.height()) * FIELDS);
  }

  private static void addRuns(boolean[][] ink, int x, Box hull, List<Box> runs) {
    double high = hull.height() / FIELDS;
    double wide = hull.width() / FIELDS;
    int from = 0;
    for (int y = 0; y <= FIELDS; y++) {
      if (ink[x][y] || y == FIELDS) {
        if ((y - from) * high >= SHORTEST) {
          double left = hull.left() + x * wide;
          runs.add(new Box(left, hull.top() + from * high, left + wide, hull.top() + y * high));
        }
        from = y + 1;
      }
    }
  }

  /** Runs beside each other make one gutter, as tall as they have in common. */
  private static List<Box> merged(List<Box> runs, Box hull) {
    List<Box> merged = new ArrayList<>();
    double wide = hull.width() / FIELDS;
    for (Box run : runs) {
      Optional<Box> beside =
          merged.stream()
              .filter(b -> Math.abs(b.right() - run.left()) < 0.6 * wide)
              .filter(b -> Math.abs(b.top() - run.top()) < ALIKE)
              .filter(b -> Math.abs(b.bottom() - run.bottom()) < ALIKE)
              .findFirst();
      if (beside.isPresent()) {
        Box other = beside.get();
        merged.remove(other);
        merged.add(
            new Box(
                other.left(),
                Math.max(other.top(), run.top()),
                run.right(),
                Math.min(other.bottom(), run.bottom())));
      } else {
        merged.add(run);
      }
    }
    return merged;
  }
}
