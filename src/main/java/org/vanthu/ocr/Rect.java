package org.vanthu.ocr;

/** A rectangle of pixels, right and bottom exclusive. */
record Rect(int left, int top, int right, int bottom) {

  Rect {
    if (right < left || bottom < top) {
      throw new IllegalArgumentException(
          "rectangle inside out: " + left + "," + top + "," + right + "," + bottom);
    }
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  int centerX() {
    return (left + right) / 2;
  }

  int centerY() {
    return (top + bottom) / 2;
  }

  /** Grown by a margin on every side; a negative one shrinks it to its centre at most. */
  Rect grown(int dx, int dy) {
    int mx = Math.max(dx, -width() / 2);
    int my = Math.max(dy, -height() / 2);
    return new Rect(left - mx, top - my, right + mx, bottom + my);
  }

  /** The same place in a picture that is so many times as large. */
  Rect scaled(double times) {
    return new Rect(
        (int) Math.round(left * times),
        (int) Math.round(top * times),
        (int) Math.round(right * times),
        (int) Math.round(bottom * times));
  }

  Rect within(int w, int h) {
    int l = Math.clamp(left, 0, w);
    int t = Math.clamp(top, 0, h);
    return new Rect(l, t, Math.clamp(right, l, w), Math.clamp(bottom, t, h));
  }

  Rect union(Rect other) {
    return new Rect(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  int overlapX(Rect other) {
    return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
  }

  int overlapY(Rect other) {
    return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
  }

  long overlap(Rect other) {
    return (long) overlapX(other) * overlapY(other);
  }

  boolean contains(int x, int y) {
    return left <= x && x < right && top <= y && y < bottom;
  }
}
