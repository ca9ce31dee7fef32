package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds ruled lines: long stretches darker than the paper on both sides, thin on the whole. They
 * may be faint, broken by specks of paper, and drift from row to row, as lines of a scan do.
 */
final class StrokeFinder {

  /** Resolution at which lines are looked for; higher costs time and shows more grain. */
  private static final double LOOKED_AT_DPI = 150;

  /** Shortest level line in inches; lower takes dashes and bars of letters for lines. */
  private static final double LEAST_LEVEL = 0.5;

  /** Shortest upright line in inches; lower takes stems of letters for lines. */
  private static final double LEAST_UPRIGHT = 0.4;

  /** Shortest piece of a line in inches; lower joins dashes and stems to lines. */
  private static final double PIECE = 0.25;

  /** Greatest thickness in inches; higher takes filled areas for lines. */
  private static final double THICKEST = 1 / 25.0;

  /** Longest break within a piece, in inches; higher joins stems of letters over lines. */
  private static final double BREAK = 0.06;

  /** Share of a piece's pixels that are dark themselves; lower takes rows of dots for lines. */
  private static final double SHOWN = 0.6;

  private final Gray page;
  private final double scale;

  StrokeFinder(Gray page) {
    this.page = page.reducedTo(LOOKED_AT_DPI);
    scale = page.dotsPerInch() / this.page.dotsPerInch();
  }

  /** All ruled lines: the level ones from the top, then the upright ones from the left. */
  List<Stroke> find() {
    List<Stroke> level = lines(page, true);
    List<Stroke> upright = lines(page.transposed(), false);
    Walls walls = new Walls(page.dotsPerInch() * scale);
    List<Stroke> rules = walls.fitted(level, upright);
    List<Stroke> strokes = new ArrayList<>(rules);
    strokes.addAll(walls.fitted(upright, rules));
    return List.copyOf(strokes);
  }

  private List<Stroke> lines(Gray picture, boolean level) {
    int least = page.pixels(level ? LEAST_LEVEL : LEAST_UPRIGHT);
    Ridges ridges = Ridges.of(picture);
    List<Stroke> pieces = pieces(ridges, level);
    List<Stroke> lines = new LineJoiner(ridges, page.dotsPerInch()).join(pieces);
    return new Folds(page.dotsPerInch(), picture.width())
        .without(lines).stream()
            .filter(line -> line.length() >= least)
            .map(line -> line.scaled(scale))
            .toList();
  }

  private List<Stroke> pieces(Ridges ridges, boolean level) {
    List<Pile> open = new ArrayList<>();
    List<Stroke> strokes = new ArrayList<>();
    for (Run run : runs(ridges)) {
      Pile home = null;
      for (int i = open.size() - 1; i >= 0; i--) {
        Pile pile = open.get(i);
        if (pile.last < run.at - 1) {
          open.remove(i);
          pile.stroke(level).ifPresent(strokes::add);
        } else if (pile.touches(run)) {
          if (home == null) {
            home = pile;
          } else {
            home.swallow(pile);
            open.remove(i);
          }
        }
      }
      if (home == null) {
        home = new Pile();
        open.add(home);
      }
      home.add(run);
    }
    open.forEach(pile -> pile.stroke(level).ifPresent(strokes::add));
    return strokes;
  }

  /** A stretch of a line in the row {@code at}; end exclusive. */
  private record Run(int at, int from, int to, int darkness) {}

  private List<Run> runs(Ridges ridges) {
    int gap = page.pixels(BREAK);
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < ridges.height(); y++) {
      int row = y * ridges.width();
      int start = -1;
      int last = -1;
      int shown = 0;
      int dark = 0;
      for (int x = 0; x <= ridges.width(); x++) {
        boolean end = x == ridges.width();
        if (end || ridges.shown(row + x)) {
          if (start >= 0 && (end || x - last > gap)) {
            add(runs, new Run(y, start, last + 1, dark / (last + 1 - start)), shown);
            start = -1;
            shown = 0;
            dark = 0;
          }
          start = start < 0 ? x : start;
          last = x;
          shown += end ? 0 : 1;
          dark += end ? 0 : ridges.contrast(row + x);
        }
      }
    }
    return runs;
  }

  private void add(List<Run> runs, Run run, int shown) {
    int length = run.to - run.from;
    if (length >= page.pixels(PIECE) && shown >= SHOWN * length) {
      runs.add(run);
    }
  }

  /** Runs that lie on each other. */
  private final class Pile {

    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private int from = Integer.MAX_VALUE;
    private int to;
    private double weight;
    private double moment;
    private int darkness;

    boolean touches(Run run) {
      return run.from < to && from < run.to;
    }

    void add(Run run) {
      first = Math.min(first, run.at);
      last = Math.max(last, run.at);
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      weight += run.to - run.from;
      moment += (run.to - run.from) * (run.at + 0.5);
      darkness = Math.max(darkness, run.darkness);
    }

    void swallow(Pile other) {
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      weight += other.weight;
      moment += other.moment;
      darkness = Math.max(darkness, other.darkness);
    }

    Optional<Stroke> stroke(boolean level) {
      double thickness = Math.max(0.5, weight / (to - from));
      return thickness > THICKEST * page.dotsPerInch()
          ? Optional.empty()
          : Optional.of(new Stroke(level, moment / weight, from, to, thickness, darkness));
    }
  }
}
