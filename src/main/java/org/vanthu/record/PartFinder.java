package org.vanthu.record;

import java.util.List;
import org.vanthu.model.Part;

/** Tells which part of a file holds a place of its text. */
final class PartFinder {

  private final List<Part> parts;

  PartFinder(List<Part> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a document has at least one part");
    }
    this.parts = parts;
  }

  /** The id of the part that holds the offset, or of the last one that begins before it. */
  String idAt(int offset) {
    return parts.stream()
        .filter(part -> part.span().start() <= offset)
        .reduce((first, second) -> second)
        .orElse(parts.getFirst())
        .id();
  }
}
