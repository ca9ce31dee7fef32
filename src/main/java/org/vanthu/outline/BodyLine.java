package org.vanthu.outline;

import org.vanthu.model.Span;

/**
 * A line of running text as a reader of outlines sees it.
 *
 * @param span without surrounding spaces and emphasis marks of plain text ("**")
 * @param opens whether a paragraph may begin here: the first of its block, or behind a full stop or
 *     a short line
 * @param block counts the blocks
 */
record BodyLine(Span span, String text, String folded, boolean opens, int block) {

  /** Whether its letters are capitals, but for misreadings. */
  boolean capitals() {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1 && 4 * lower <= upper;
  }
}
