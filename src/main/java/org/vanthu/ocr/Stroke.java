package org.vanthu.ocr;

import org.vanthu.model.Box;
import org.vanthu.model.Ruling;

/**
 * A straight level or upright line of ink in pixels of the straightened page.
 *
 * @param at middle across its direction
 * @param from left or upper end
 * @param to right or lower end, exclusive
 * @param thickness mean number of pixels of ink across
 */
record Stroke(boolean level, double at, int from, int to, double thickness) {

  int length() {
    return to - from;
  }

  /** The pixels it may stain, with a margin. */
  Rect stain(int margin) {
    int low = (int) Math.floor(at - thickness / 2) - margin;
    int high = (int) Math.ceil(at + thickness / 2) + margin;
    return level
        ? new Rect(from - margin, low, to + margin, high)
        : new Rect(low, from - margin, high, to + margin);
  }

  /** One stroke from two pieces of the same line. */
  Stroke joined(Stroke other) {
    double all = length() + other.length();
    return new Stroke(
        level,
        (at * length() + other.at * other.length()) / all,
        Math.min(from, other.from),
        Math.max(to, other.to),
        (thickness * length() + other.thickness * other.length()) / all);
  }

  boolean crosses(Stroke other, double reach) {
    return level != other.level
        && other.from - reach <= at
        && at <= other.to + reach
        && from - reach <= other.at
        && other.at <= to + reach;
  }

  /** The line on the page as displayed, in points. */
  Ruling ruling(Straight straight) {
    Box box =
        level ? straight.displayedLine(from, at, to, at) : straight.displayedLine(at, from, at, to);
    double points = thickness * straight.pointsPerPixel();
    return box.width() >= box.height()
        ? new Ruling(Ruling.Direction.HORIZONTAL, box.centerY(), box.left(), box.right(), points)
        : new Ruling(Ruling.Direction.VERTICAL, box.centerX(), box.top(), box.bottom(), points);
  }
}
