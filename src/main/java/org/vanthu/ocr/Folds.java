package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells folds of the paper and streaks of the scanner, which run from edge to edge, from rules. */
final class Folds {

  /** A line that comes so near to both edges of the page, in inches, is no rule. */
  private static final double EDGE = 0.12;

  /** The same for faint lines. */
  private static final double FAINT_EDGE = 0.4;

  /** Lines are faint below this share of the darkness of the darkest quarter of all lines, … */
  private static final double FAINTER = 0.6;

  /** … within these bounds, of 255. */
  private static final double LEAST_FAINT = 40;

  private static final double MOST_FAINT = 80;

  /** How far the pieces of a fold lie apart across, in inches: it is not quite level. */
  private static final double SLANT = 0.06;

  /** Pictures shorter than this, in inches, are parts of a sheet: rules may fill them. */
  private static final double SHEET = 5;

  private final double dotsPerInch;
  private final int length;

  /**
   * @param length of the page along the lines, in pixels
   */
  Folds(double dotsPerInch, int length) {
    this.dotsPerInch = dotsPerInch;
    this.length = length;
  }

  /** The lines without folds and streaks. */
  List<Stroke> without(List<Stroke> lines) {
    List<Stroke> rules = new ArrayList<>();
    List<Stroke> faint = new ArrayList<>();
    double limit = limit(lines);
    for (Stroke line : lines) {
      if (line.darkness() < limit) {
        faint.add(line);
      } else if (!through(line.from(), line.to(), EDGE)) {
        rules.add(line);
      }
    }
    faint.sort(Comparator.comparingDouble(Stroke::at));
    List<Stroke> row = new ArrayList<>();
    for (Stroke line : faint) {
      if (!row.isEmpty() && line.at() - row.getLast().at() > SLANT * dotsPerInch) {
        keep(row, rules);
        row.clear();
      }
      row.add(line);
    }
    keep(row, rules);
    rules.sort(Comparator.comparingDouble(Stroke::at).thenComparingInt(Stroke::from));
    return rules;
  }

  private static double limit(List<Stroke> lines) {
    double[] darkness = lines.stream().mapToDouble(Stroke::darkness).sorted().toArray();
    return darkness.length == 0
        ? LEAST_FAINT
        : Math.clamp(FAINTER * darkness[darkness.length * 3 / 4], LEAST_FAINT, MOST_FAINT);
  }

  private void keep(List<Stroke> row, List<Stroke> rules) {
    int from = row.stream().mapToInt(Stroke::from).min().orElse(length);
    int to = row.stream().mapToInt(Stroke::to).max().orElse(0);
    if (!through(from, to, FAINT_EDGE)) {
      rules.addAll(row);
    }
  }

  private boolean through(int from, int to, double edge) {
    return length >= SHEET * dotsPerInch
        && from <= edge * dotsPerInch
        && to >= length - edge * dotsPerInch;
  }
}
