package org.vanthu.truth;

import org.vanthu.model.Region;

/**
 * A word as it stands on its page.
 *
 * @param line number of its line within the document, in reading order; words of one line share it
 * @param ink how it got there
 */
public record WordTruth(String text, Region region, int line, Ink ink) {

  /** How a word gets onto the page. */
  public enum Ink {
    PRINT,
    /** In the appearance of an annotation placed after the page was made. */
    STAMPED,
    HANDWRITTEN
  }
}
