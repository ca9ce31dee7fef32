package org.vanthu.ocr;

import java.time.Duration;

/** The moment at which the reading of a page must be over. */
record Deadline(long nanoTime) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** At least a millisecond: what has begun past the deadline fails at once, not with an error. */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, nanoTime - System.nanoTime()));
  }
}
