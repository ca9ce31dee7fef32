package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * Goes on with a table of the page before: lines from the top of a page on belong to it as long as
 * they leave its alleys free.
 */
final class Resumption {

  /** Points that must be left of an alley. */
  private static final double NARROWEST = 1.2;

  /** Alleys that running text does not leave free by chance. */
  private static final int SEVERAL = 3;

  /** Lines of a running head that may stand above. */
  private static final int RUNNING = 2;

  /** Ems of white below a running head at least. */
  private static final double BELOW_HEAD = 1;

  /** Share of a head's words that its repetition says. */
  private static final double REPEATED = 0.7;

  private final TableCutter cutter;

  Resumption(TableCutter cutter) {
    this.cutter = cutter;
  }

  /** Empty when the page begins with something else. */
  Optional<Candidate> resume(Sketch open, List<Line> lines) {
    for (int from = 0; from <= Math.min(RUNNING, lines.size() - 1); from++) {
      Optional<Candidate> found = from(open, lines, from);
      if (found.isPresent() || !runningHead(lines, from)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * A table at the top of a page cut anew as the one that the page before ended with, where its
   * head says the same and its lines leave the same alleys free; few lines alone show less.
   */
  Optional<Candidate> again(Sketch open, Candidate cut) {
    boolean same = cut.columns() == open.columns();
    List<Line> lines =
        Stream.concat(cut.head().stream(), cut.body().stream()).map(Band::line).toList();
    if (same || !repeats(open, cut) || !lines.stream().allMatch(line -> within(open, line))) {
      return Optional.empty();
    }
    List<Strip> alleys = open.alleys();
    int crossing = 0;
    for (Line line : lines) {
      List<Strip> left = left(alleys, line);
      boolean free = left.size() == alleys.size();
      alleys = free ? left : alleys;
      crossing += free ? 0 : 1;
    }
    return crossing <= cut.head().size()
        ? Optional.of(cutter.cut(lines, alleys, borders(open, alleys)))
        : Optional.empty();
  }

  /** Whether most words of a head are those of the other. */
  private static boolean repeats(Sketch open, Candidate cut) {
    List<String> known =
        open.places().stream()
            .filter(place -> place.row() < open.headRows())
            .flatMap(place -> place.words().stream())
            .map(Word::text)
            .collect(Collectors.toCollection(ArrayList::new));
    List<String> said =
        cut.head().stream().flatMap(band -> band.line().words().stream()).map(Word::text).toList();
    int all = known.size();
    long common = said.stream().filter(known::remove).count();
    return all > 0 && common >= REPEATED * Math.max(all, said.size());
  }

  private static boolean runningHead(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.words().size() <= 3
        && at + 1 < lines.size()
        && lines.get(at + 1).box().top() - line.box().bottom() > BELOW_HEAD * line.em();
  }

  private Optional<Candidate> from(Sketch open, List<Line> lines, int from) {
    List<Strip> alleys = open.alleys();
    int end = from;
    boolean divided = false;
    while (end < lines.size()
        && (end == from || !ZoneFinder.apart(lines.get(end - 1), lines.get(end)))) {
      List<Strip> left = left(alleys, lines.get(end));
      boolean many = left.size() == alleys.size() && left.size() >= SEVERAL;
      Band band = Band.of(lines.get(end), many ? left : alleys);
      if (left.size() < alleys.size() || band.spans() || !within(open, lines.get(end))) {
        break;
      }
      alleys = left;
      divided |= band.filled() > 1;
      end++;
    }
    if (!divided) {
      return Optional.empty();
    }
    List<Line> own = lines.subList(from, end);
    return Optional.of(cutter.cut(own, alleys, borders(open, alleys)));
  }

  /** The borders as they were, where the words of this page allow it. */
  private static List<Double> borders(Sketch open, List<Strip> alleys) {
    List<Double> borders = new ArrayList<>();
    borders.add(open.xs().getFirst());
    for (int i = 0; i < alleys.size(); i++) {
      Strip alley = alleys.get(i);
      borders.add(Math.clamp(open.xs().get(i + 1), alley.left(), alley.right()));
    }
    borders.add(open.xs().getLast());
    return borders;
  }

  private static boolean within(Sketch open, Line line) {
    double slack = line.em();
    return line.box().left() > open.xs().getFirst() - slack
        && line.box().right() < open.xs().getLast() + slack;
  }

  /** What a line leaves of alleys; those that it closes are missing. */
  private static List<Strip> left(List<Strip> alleys, Line line) {
    List<Strip> left = new ArrayList<>();
    for (Strip alley : alleys) {
      double from = alley.left();
      double to = alley.right();
      for (var word : line.words()) {
        Box box = word.box();
        if (box.right() > from && box.left() < to) {
          boolean leftSide = box.centerX() < alley.middle();
          from = leftSide ? Math.max(from, box.right()) : from;
          to = leftSide ? to : Math.min(to, box.left());
        }
      }
      if (to - from >= Math.min(NARROWEST, alley.width())) {
        left.add(new Strip(from, to));
      }
    }
    return left;
  }
}
