package org.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * Lines that belong together, in reading order: a paragraph, a title, one column of a letter's
 * head.
 *
 * @param path part and element of the markup it came from, if any
 */
public record Block(BlockKind kind, Span span, List<Line> lines, Optional<String> path) {

  public Block {
    lines = List.copyOf(lines);
  }

  public String text(Document document) {
    return span.of(document.text());
  }
}
