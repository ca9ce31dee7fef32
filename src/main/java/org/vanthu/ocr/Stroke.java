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
 * @param darkness against the paper beside it, of 255
 */
record Stroke(boolean level, double at, int from, int to, double thickness, double darkness) {

  int length() {
    return to - from;
  }

  /** The same line in a picture that is so many times as large. */
  Stroke scaled(double times) {
    return new Stroke(
        level,
        at * times,
        (int) Math.round(from * times),
        (int) Math.round(to * times),
        thickness * times,
        darkness);
  }

  /** The same line with other ends. */
  Stroke reaching(int newFrom, int newTo) {
    return new Stroke(level, at, newFrom, newTo, thickness, darkness);
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
        (thickness * length() + other.thickness * other.length()) / all,
        (darkness * length() + other.darkness * other.length()) / all);
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
