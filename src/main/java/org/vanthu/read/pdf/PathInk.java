package org.vanthu.read.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;

/** The path under construction, on the page as displayed, as straight pieces. */
final class PathInk {

  /** A straight piece from one point to another. */
  record Piece(double x1, double y1, double x2, double y2) {}

  /** Pieces drawn in one go, from one "move" to the next. */
  static final class Figure {
    private final List<Piece> pieces = new ArrayList<>(4);
    private final double startX;
    private final double startY;
    private boolean curved;

    private Figure(Point2D.Double start) {
      startX = start.x;
      startY = start.y;
    }

    List<Piece> pieces() {
      return pieces;
    }

    /** True for at least three straight pieces and no curve. */
    boolean polygon() {
      return !curved && pieces.size() >= 3;
    }

    /** True when every side is level or upright. */
    boolean square() {
      return polygon() && pieces.stream().allMatch(p -> level(p) || upright(p));
    }

    Box bounds() {
      Piece first = pieces.getFirst();
      Box box = Box.ofCorners(first.x1, first.y1, first.x2, first.y2);
      for (Piece piece : pieces) {
        box = box.union(Box.ofCorners(piece.x1, piece.y1, piece.x2, piece.y2));
      }
      return box;
    }
  }

  /** Pieces that leave level by less than this over their whole length, in points, are level. */
  private static final double STRAIGHT = 0.6;

  /** Pieces of one path beyond this are not kept: no table is drawn so. */
  private static final int MOST_PIECES = 200_000;

  private final PageFrame frame;
  private List<Figure> figures = new ArrayList<>();
  private Point2D.Double displayed = new Point2D.Double();
  private Point2D.Double current = new Point2D.Double();
  private final Rectangle2D.Double hull = new Rectangle2D.Double();
  private int count;
  private int curves;

  PathInk(PageFrame frame) {
    this.frame = frame;
  }

  static boolean level(Piece piece) {
    double rise = Math.abs(piece.y2 - piece.y1);
    return rise <= STRAIGHT && rise <= Math.abs(piece.x2 - piece.x1);
  }

  static boolean upright(Piece piece) {
    double run = Math.abs(piece.x2 - piece.x1);
    return run <= STRAIGHT && run <= Math.abs(piece.y2 - piece.y1);
  }

  void moveTo(double x, double y) {
    goTo(x, y);
    displayed = frame.point(x, y);
    if (count < MOST_PIECES) {
      figures.add(new Figure(displayed));
    }
  }

  void lineTo(double x, double y) {
    if (figures.isEmpty()) {
      moveTo(x, y);
      return;
    }
    goTo(x, y);
    Point2D.Double to = frame.point(x, y);
    add(figures.getLast(), to.x, to.y);
  }

  void curveTo(double x, double y) {
    if (figures.isEmpty()) {
      moveTo(x, y);
    }
    goTo(x, y);
    displayed = frame.point(x, y);
    figures.getLast().curved = true;
    curves++;
  }

  void close() {
    if (!figures.isEmpty()) {
      Figure last = figures.getLast();
      if (last.startX != displayed.x || last.startY != displayed.y) {
        add(last, last.startX, last.startY);
      }
    }
  }

  List<Figure> figures() {
    return figures;
  }

  /** Curves of the path so far. */
  int curves() {
    return curves;
  }

  /** The current point in user space. */
  Point2D current() {
    return current;
  }

  /** The upright hull in user space. */
  Path2D hull() {
    return new Path2D.Double(hull);
  }

  void clear() {
    figures = new ArrayList<>();
    count = 0;
    curves = 0;
  }

  private void goTo(double x, double y) {
    current = new Point2D.Double(x, y);
    if (figures.isEmpty()) {
      hull.setRect(x, y, 0, 0);
    } else {
      hull.add(x, y);
    }
  }

  private void add(Figure figure, double x, double y) {
    if (count++ < MOST_PIECES) {
      figure.pieces.add(new Piece(displayed.x, displayed.y, x, y));
    }
    displayed = new Point2D.Double(x, y);
  }
}
