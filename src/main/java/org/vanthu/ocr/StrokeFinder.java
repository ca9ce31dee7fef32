package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds ruled lines: long runs of ink, one below the other, thin on the whole. A run may be broken
 * by specks of paper and may drift by a pixel from row to row, as lines of a scan do.
 */
final class StrokeFinder {

  /** Shortest level line in inches; lower takes dashes and bars of letters for lines. */
  private static final double LEAST_LEVEL = 0.5;

  /** Shortest upright line in inches; lower takes stems of letters for lines. */
  private static final double LEAST_UPRIGHT = 0.4;

  /** Greatest thickness in inches; higher takes filled areas for lines. */
  private static final double THICKEST = 1 / 40.0;

  /** Longest break within a run, in inches. */
  private static final double BREAK = 0.014;

  /** Longest gap bridged between two pieces of one line, in inches. */
  private static final double GAP = 0.12;

  /** How far two pieces of one line may lie apart across, in inches. */
  private static final double OFFSET = 0.014;

  private final Binary page;

  StrokeFinder(Binary page) {
    this.page = page;
  }

  /** All ruled lines: the level ones from the top, then the upright ones from the left. */
  List<Stroke> find() {
    List<Stroke> strokes = new ArrayList<>(joined(strokes(true)));
    strokes.addAll(joined(strokes(false)));
    return List.copyOf(strokes);
  }

  private List<Stroke> strokes(boolean level) {
    int length = page.pixels(level ? LEAST_LEVEL : LEAST_UPRIGHT);
    List<Run> runs = level ? levelRuns(length) : uprightRuns(length);
    List<Pile> open = new ArrayList<>();
    List<Stroke> strokes = new ArrayList<>();
    for (Run run : runs) {
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

  /** A run of ink along a row (or column) {@code at}; end exclusive. */
  private record Run(int at, int from, int to) {}

  private List<Run> levelRuns(int least) {
    int gap = page.pixels(BREAK);
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < page.height() - 1; y++) {
      int row = y * page.width();
      int start = -1;
      int last = -1;
      for (int x = 0; x < page.width(); x++) {
        if (page.ink()[row + x] || page.ink()[row + page.width() + x]) {
          if (start < 0 || x - last > gap) {
            if (start >= 0 && last + 1 - start >= least) {
              runs.add(new Run(y, start, last + 1));
            }
            start = x;
          }
          last = x;
        }
      }
      if (start >= 0 && last + 1 - start >= least) {
        runs.add(new Run(y, start, last + 1));
      }
    }
    return runs;
  }

  /** The same along columns, gone through row by row because the pixels lie so. */
  private List<Run> uprightRuns(int least) {
    int gap = page.pixels(BREAK);
    int w = page.width();
    int[] start = new int[w];
    int[] last = new int[w];
    java.util.Arrays.fill(start, -1);
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < page.height(); y++) {
      int row = y * w;
      for (int x = 0; x < w - 1; x++) {
        if (page.ink()[row + x] || page.ink()[row + x + 1]) {
          if (start[x] < 0 || y - last[x] > gap) {
            if (start[x] >= 0 && last[x] + 1 - start[x] >= least) {
              runs.add(new Run(x, start[x], last[x] + 1));
            }
            start[x] = y;
          }
          last[x] = y;
        }
      }
    }
    for (int x = 0; x < w - 1; x++) {
      if (start[x] >= 0 && last[x] + 1 - start[x] >= least) {
        runs.add(new Run(x, start[x], last[x] + 1));
      }
    }
    runs.sort(Comparator.comparingInt(Run::at).thenComparingInt(Run::from));
    return runs;
  }

  /** Runs that lie on each other. */
  private final class Pile {

    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private int from = Integer.MAX_VALUE;
    private int to;
    private double weight;
    private double moment;

    boolean touches(Run run) {
      return run.from < to && from < run.to;
    }

    void add(Run run) {
      first = Math.min(first, run.at);
      last = Math.max(last, run.at);
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      weight += run.to - run.from;
      // a run looks at its own row and the next
      moment += (run.to - run.from) * (run.at + 1.0);
    }

    void swallow(Pile other) {
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      weight += other.weight;
      moment += other.moment;
    }

    java.util.Optional<Stroke> stroke(boolean level) {
      double thickness = Math.max(1, weight / (to - from) - 1);
      return thickness > page.pixels(THICKEST)
          ? java.util.Optional.empty()
          : java.util.Optional.of(new Stroke(level, moment / weight, from, to, thickness));
    }
  }

  private List<Stroke> joined(List<Stroke> pieces) {
    int gap = page.pixels(GAP);
    int offset = page.pixels(OFFSET);
    List<Stroke> open = new ArrayList<>(pieces);
    open.sort(Comparator.comparingInt(Stroke::from).thenComparingDouble(Stroke::at));
    List<Stroke> done = new ArrayList<>();
    for (Stroke piece : open) {
      int home = -1;
      for (int i = 0; i < done.size() && home < 0; i++) {
        Stroke other = done.get(i);
        if (Math.abs(other.at() - piece.at()) <= offset + other.thickness() / 2
            && piece.from() <= other.to() + gap) {
          home = i;
        }
      }
      if (home < 0) {
        done.add(piece);
      } else {
        done.set(home, done.get(home).joined(piece));
      }
    }
    done.sort(Comparator.comparingDouble(Stroke::at).thenComparingInt(Stroke::from));
    return done;
  }
}
