package org.vanthu.table.unruled;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * Finds the white strips that lines leave free together. A strip may be the narrower the more lines
 * keep it: chance makes no long rivers.
 */
final class Alleys {

  /** Share of the lines that may cross an alley, as heads and sums do; more tears cells apart. */
  private static final double CROSSED = 0.1;

  /** Share of the most phrases of any line from which a line says where columns are. */
  private static final double RICH = 0.5;

  /** Share of the width of all lines from which an undivided one is running text beside them. */
  private static final double FILLING = 0.75;

  /** Share of the lines that begin at the edge of an alley, from which it may be very narrow. */
  private static final double ALIGNED = 0.85;

  /** Lines of a head that may run across the clearest part of an alley. */
  private static final int HEADS = 3;

  /** Ems of white that must be so clear. */
  private static final double CLEAR = 0.3;

  /** Ems of white that two lines leave together where a table may begin. */
  private static final double LOOSE = 0.4;

  /** Share of lines with figures close on both sides, from which little white parts columns. */
  private static final double MOST_FIGURES = 0.8;

  /** Points by which the cells of a column may begin at different places. */
  private static final double EDGE = 0.9;

  /** Ems between words from which they surely belong to different columns. */
  static final double WIDE = 1.0;

  /** Ems of white that must be free where one line alone has words on both sides. */
  private static final double ONCE = 1.2;

  /** The alleys of a zone from left to right, the margins left out. */
  List<Strip> of(List<Line> lines) {
    List<Strip> strips = of(lines, ONCE);
    List<Line> divided = strips.isEmpty() ? withoutText(lines) : List.of();
    return divided.isEmpty() || divided.size() == lines.size() ? strips : of(divided, ONCE);
  }

  /** Without lines of running text: undivided and as wide as all. */
  private static List<Line> withoutText(List<Line> lines) {
    double width = Box.around(lines.stream().map(Line::box).toList()).width();
    return lines.stream()
        .filter(line -> line.phrases(WIDE).size() > 1 || line.box().width() < FILLING * width)
        .toList();
  }

  /**
   * The same.
   *
   * @param once ems of white that one line alone shows
   */
  List<Strip> of(List<Line> lines, double once) {
    List<Line> rich = rich(lines);
    double em = em(rich);
    List<Strip> strips =
        new InkProfile(rich)
            .white((int) (CROSSED * rich.size())).stream()
                .filter(strip -> kept(strip, rich, em, once))
                .toList();
    InkProfile ink = new InkProfile(lines);
    return strips.stream().map(strip -> clearest(strip, ink, em)).toList();
  }

  /** The widest part of a strip that as few lines cross as may be; heads run across it. */
  private static Strip clearest(Strip strip, InkProfile ink, double em) {
    for (int crossing = 0; crossing <= HEADS; crossing++) {
      Strip part = ink.widest(strip, crossing);
      if (part.width() >= Math.min(CLEAR * em, strip.width())) {
        return part;
      }
    }
    return strip;
  }

  /** What lines leave free, wherever it may be an alley. */
  List<Strip> loose(List<Line> lines) {
    double em = em(lines);
    return new InkProfile(lines)
        .white(0).stream()
            .filter(s -> s.width() >= (sides(s, lines) > 1 ? LOOSE : WIDE) * em)
            .toList();
  }

  private static double em(List<Line> lines) {
    return median(lines.stream().mapToDouble(Line::em).toArray());
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private static List<Line> rich(List<Line> lines) {
    int most = lines.stream().mapToInt(line -> line.phrases(WIDE).size()).max().orElse(0);
    return lines.stream().filter(line -> line.phrases(WIDE).size() >= RICH * most).toList();
  }

  /** Lines that stand on the side of a strip on which fewer do. */
  private static long sides(Strip strip, List<Line> lines) {
    long left = lines.stream().filter(l -> l.box().left() < strip.left()).count();
    long right = lines.stream().filter(l -> l.box().right() > strip.right()).count();
    return Math.min(left, right);
  }

  private static boolean kept(Strip strip, List<Line> lines, double em, double once) {
    long right = lines.stream().filter(l -> l.box().right() > strip.right()).count();
    long both = sides(strip, lines);
    double wanted =
        both >= 4 && aligned(strip, lines) >= ALIGNED * right
            ? 0.12
            : both >= 4 && betweenFigures(strip, lines)
                ? 0.12
                : both >= 8 ? 0.35 : both >= 4 ? 0.6 : both >= 2 ? 0.7 : once;
    return both > 0 && strip.width() >= wanted * em;
  }

  /** Whether whole figures stand on both sides, and no groups of thousands on the right. */
  private static boolean betweenFigures(Strip strip, List<Line> lines) {
    int both = 0;
    int figures = 0;
    for (Line line : lines) {
      Word left = null;
      Word right = null;
      for (Word word : line.words()) {
        boolean before = word.box().centerX() < strip.middle();
        left = before ? word : left;
        right = before || right != null ? right : word;
      }
      if (left != null && right != null && right.box().left() - left.box().right() < line.em()) {
        both++;
        boolean group =
            right.text().length() == 3 && right.text().chars().allMatch(Character::isDigit);
        figures += Figures.is(left.text()) && Figures.is(right.text()) && !group ? 1 : 0;
      }
    }
    return figures >= 3 && figures >= MOST_FIGURES * both;
  }

  /**
   * Lines that go on behind a strip exactly at its edge, as the cells of one column begin; none
   * where words end before it at one place, too, as the same words one above the other do, and
   * numbers of rows may.
   */
  private static long aligned(Strip strip, List<Line> lines) {
    long begin = lines.stream().filter(l -> has(l, w -> w.box().left() - strip.right())).count();
    long end =
        lines.stream()
            .flatMap(l -> l.words().stream())
            .filter(w -> !w.text().chars().allMatch(Character::isDigit))
            .filter(w -> Math.abs(w.box().right() - strip.left()) <= EDGE)
            .count();
    return end * 2 > begin ? 0 : begin;
  }

  private static boolean has(Line line, ToDoubleFunction<Word> distance) {
    return line.words().stream().anyMatch(w -> Math.abs(distance.applyAsDouble(w)) <= EDGE);
  }
}
