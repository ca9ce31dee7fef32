package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of broken lines where the picture bears it out. */
final class LineJoiner {

  /** How far two pieces of one line may lie apart across, in inches. */
  private static final double OFFSET = 0.014;

  /** Longest gap bridged between two pieces that are lines by themselves, in inches. */
  private static final double PLAIN_GAP = 0.12;

  /** Pieces from this length on are lines by themselves, in inches. */
  private static final double LINE = 0.5;

  /** Longest gap bridged where traces of the line are left in it, in inches. */
  private static final double TRACED_GAP = 0.6;

  /** Share of a gap that shows traces; lower joins letters above each other to lines. */
  private static final double TRACED = 0.35;

  /** Stretch by which a line is prolonged at once, in inches. */
  private static final double STEP = 0.08;

  /** Share of such a stretch that shows traces; lower prolongs lines into letters. */
  private static final double GOES_ON = 0.6;

  private final Ridges ridges;
  private final double dotsPerInch;

  LineJoiner(Ridges ridges, double dotsPerInch) {
    this.ridges = ridges;
    this.dotsPerInch = dotsPerInch;
  }

  /** The lines by their place across, then along. */
  List<Stroke> join(List<Stroke> pieces) {
    return joined(joined(pieces).stream().map(this::prolonged).toList());
  }

  private List<Stroke> joined(List<Stroke> pieces) {
    List<Stroke> open = new ArrayList<>(pieces);
    open.sort(Comparator.comparingInt(Stroke::from).thenComparingDouble(Stroke::at));
    List<Stroke> done = new ArrayList<>();
    for (Stroke piece : open) {
      int home = -1;
      for (int i = 0; i < done.size() && home < 0; i++) {
        home = together(done.get(i), piece) ? i : -1;
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

  private boolean together(Stroke line, Stroke next) {
    if (Math.abs(line.at() - next.at()) > OFFSET * dotsPerInch + line.thickness() / 2) {
      return false;
    }
    int gap = next.from() - line.to();
    boolean lines = Math.min(line.length(), next.length()) >= LINE * dotsPerInch;
    return gap <= 1
        || (lines && gap <= PLAIN_GAP * dotsPerInch)
        || (gap <= TRACED_GAP * dotsPerInch
            && traced(line, next, line.to(), next.from()) >= TRACED * gap);
  }

  /** The line as far at both ends as traces of it go on. */
  private Stroke prolonged(Stroke line) {
    int step = Math.max(2, (int) Math.round(STEP * dotsPerInch));
    int from = line.from();
    while (from >= step && traced(line, line, from - step, from) >= GOES_ON * step) {
      from -= step;
    }
    int to = line.to();
    while (to + step <= ridges.width() && traced(line, line, to, to + step) >= GOES_ON * step) {
      to += step;
    }
    return line.reaching(from, to);
  }

  /** How many pixels of a stretch show one of two lines in their rows. */
  private int traced(Stroke line, Stroke next, int from, int to) {
    int low = (int) Math.floor(Math.min(line.at(), next.at())) - 1;
    int high = (int) Math.floor(Math.max(line.at(), next.at())) + 1;
    int count = 0;
    for (int x = from; x < to; x++) {
      boolean shown = false;
      for (int y = Math.max(0, low); y <= Math.min(ridges.height() - 1, high) && !shown; y++) {
        shown = ridges.at(y * ridges.width() + x);
      }
      count += shown ? 1 : 0;
    }
    return count;
  }
}
