package org.vanthu.letter;

import org.vanthu.model.Span;

/** A place in a line that a number fills, or should. */
final class Slot {

  /** What a form prints into an empty place, or an engine reads out of dotted lines. */
  private static final String FILLING = " \t\n.…_,:;'\"’‘-–—";

  private Slot() {}

  /** The span of what stands between two indices of a line, without the filling around it. */
  static Span of(PaperLine line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && FILLING.indexOf(line.text().charAt(start)) >= 0) {
      start++;
    }
    while (end > start && FILLING.indexOf(line.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return line.part(start, end);
  }
}
