package org.vanthu.table.unruled;

/** A white strip from top to bottom of some lines, in points. */
record Strip(double left, double right) {

  double width() {
    return right - left;
  }

  double middle() {
    return (left + right) / 2;
  }
}
