package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds tables of which only the rows are ruled: level lines of one length above each other. */
final class Ladders {

  /** Lines that make a ladder; lower takes underlined headings for tables. */
  private static final int FEWEST = 5;

  /** How far the ends of the lines may lie apart, in inches. */
  private static final double ENDS = 0.12;

  /** Length of the lines at least, in inches. */
  private static final double LEAST = 3;

  /** Height of a row at most, in inches. */
  private static final double HIGHEST = 1.6;

  private Ladders() {}

  /** The ladders among lines, each with a cell for every row. */
  static List<CellFinder.Ruled> find(List<Stroke> strokes, double dotsPerInch) {
    List<Stroke> level =
        strokes.stream()
            .filter(stroke -> stroke.level() && stroke.length() >= LEAST * dotsPerInch)
            .filter(stroke -> strokes.stream().noneMatch(s -> s.crosses(stroke, 0)))
            .sorted((a, b) -> Double.compare(a.at(), b.at()))
            .toList();
    List<CellFinder.Ruled> ladders = new ArrayList<>();
    List<Stroke> open = new ArrayList<>();
    for (Stroke stroke : level) {
      if (!open.isEmpty() && !goesOn(open.getLast(), stroke, dotsPerInch)) {
        add(open, ladders);
        open.clear();
      }
      open.add(stroke);
    }
    add(open, ladders);
    return ladders;
  }

  private static boolean goesOn(Stroke above, Stroke below, double dotsPerInch) {
    double ends = ENDS * dotsPerInch;
    return Math.abs(above.from() - below.from()) <= ends
        && Math.abs(above.to() - below.to()) <= ends
        && below.at() - above.at() <= HIGHEST * dotsPerInch;
  }

  private static void add(List<Stroke> lines, List<CellFinder.Ruled> ladders) {
    if (lines.size() < FEWEST) {
      return;
    }
    int left = lines.stream().mapToInt(Stroke::from).min().orElse(0);
    int right = lines.stream().mapToInt(Stroke::to).max().orElse(0);
    List<Rect> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      int top = (int) Math.ceil(lines.get(i - 1).at());
      int bottom = (int) Math.floor(lines.get(i).at());
      if (bottom > top) {
        rows.add(new Rect(left, top, right, bottom));
      }
    }
    ladders.add(new CellFinder.Ruled(rows, lines));
  }
}
