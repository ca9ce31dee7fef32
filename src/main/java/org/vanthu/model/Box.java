package org.vanthu.model;

import java.util.Collection;

/**
 * An upright rectangle on a page as displayed, in points, origin top-left, y down. It may be empty
 * (a line has no height) but never inside out.
 */
public record Box(double left, double top, double right, double bottom) {

  public Box {
    if (!(left <= right && top <= bottom)) {
      throw new IllegalArgumentException(
          "box inside out: " + left + "," + top + "," + right + "," + bottom);
    }
  }

  /** The box between any two opposite corners. */
  public static Box ofCorners(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /** The smallest box around all of the boxes, which must be at least one. */
  public static Box around(Collection<Box> boxes) {
    return boxes.stream().reduce(Box::union).orElseThrow();
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double area() {
    return width() * height();
  }

  public double centerX() {
    return (left + right) / 2;
  }

  public double centerY() {
    return (top + bottom) / 2;
  }

  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /**
   * The box grown by a margin on every side; a negative margin shrinks it to its centre at most.
   */
  public Box grown(double margin) {
    double dx = Math.max(margin, -width() / 2);
    double dy = Math.max(margin, -height() / 2);
    return new Box(left - dx, top - dy, right + dx, bottom + dy);
  }

  public boolean contains(double x, double y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  public boolean containsCenterOf(Box other) {
    return contains(other.centerX(), other.centerY());
  }

  /** Length of the horizontal overlap in points; 0 when apart. */
  public double overlapX(Box other) {
    return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
  }

  /** Length of the vertical overlap in points; 0 when apart. */
  public double overlapY(Box other) {
    return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
  }

  /** Area of the common part in square points. */
  public double overlap(Box other) {
    return overlapX(other) * overlapY(other);
  }
}
