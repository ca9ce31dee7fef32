package org.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;
import org.vanthu.model.Ruling.Direction;

/** Gathers the level and upright lines of a page and joins what is drawn piecewise. */
final class RulingInk {

  /**
   * Greatest thickness of a filled shape that is a line, in points. Raised, thin bars of charts
   * become rulings.
   */
  static final double THICKEST = 3;

  /** Pieces this close to one line, in points across it, are one line. */
  private static final double ACROSS = 0.8;

  /** Pieces with a gap up to this, in points along the line, are one line. */
  private static final double GAP = 1;

  /** A short piece is a dash or a dot; it joins the next over a wider gap. */
  private static final double DASH = 6;

  private static final double DASH_GAP = 4;

  /** Shorter lines, in points, are no rulings: serifs, dots, marks. */
  private static final double SHORTEST = 5;

  private static final int MOST = 100_000;

  private final List<Ruling> pieces = new ArrayList<>();

  /** Adds a line, cut at what is visible; lines outside are dropped. */
  void add(double x1, double y1, double x2, double y2, double thickness, Box visible) {
    boolean level = Math.abs(y2 - y1) <= Math.abs(x2 - x1);
    double at = level ? (y1 + y2) / 2 : (x1 + x2) / 2;
    double from =
        Math.max(
            level ? Math.min(x1, x2) : Math.min(y1, y2), level ? visible.left() : visible.top());
    double to =
        Math.min(
            level ? Math.max(x1, x2) : Math.max(y1, y2),
            level ? visible.right() : visible.bottom());
    double margin = thickness / 2 + ACROSS;
    double least = (level ? visible.top() : visible.left()) - margin;
    double most = (level ? visible.bottom() : visible.right()) + margin;
    if (from < to && least <= at && at <= most && pieces.size() < MOST) {
      Direction direction = level ? Direction.HORIZONTAL : Direction.VERTICAL;
      pieces.add(new Ruling(direction, at, from, to, thickness));
    }
  }

  /** The lines of the page, joined, level ones first, each from top to bottom and left to right. */
  List<Ruling> joined() {
    List<Ruling> rulings = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<Ruling> sorted =
          pieces.stream()
              .filter(piece -> piece.direction() == direction)
              .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
              .toList();
      int from = 0;
      for (int i = 1; i <= sorted.size(); i++) {
        if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > ACROSS) {
          joinLine(sorted.subList(from, i), rulings);
          from = i;
        }
      }
    }
    rulings.removeIf(ruling -> ruling.length() < SHORTEST);
    return rulings;
  }

  private static void joinLine(List<Ruling> line, List<Ruling> rulings) {
    List<Ruling> sorted = line.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
    Ruling open = sorted.getFirst();
    for (Ruling next : sorted.subList(1, sorted.size())) {
      boolean dashes = next.length() <= DASH;
      if (next.from() - open.to() <= (dashes ? DASH_GAP : GAP)) {
        open = join(open, next);
      } else {
        rulings.add(open);
        open = next;
      }
    }
    rulings.add(open);
  }

  private static Ruling join(Ruling a, Ruling b) {
    double at = a.length() >= b.length() ? a.at() : b.at();
    double thickness = a.length() >= b.length() ? a.thickness() : b.thickness();
    return new Ruling(a.direction(), at, a.from(), Math.max(a.to(), b.to()), thickness);
  }
}
