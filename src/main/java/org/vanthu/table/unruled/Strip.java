package org.vanthu.table.unruled;

/** A white strip from top to bottom of some lines, in points. */
public record Strip(double left, double right) {

  public double width() {
    return right - left;
  }

  public double middle() {
    return (left + right) / 2;
  }

  boolean meets(Strip other) {
    return left < other.right && other.left < right;
  }
}
