package org.vanthu.model;

import java.util.Optional;

/**
 * A line of the document with its offsets.
 *
 * @param region where it stands; empty in documents without pages
 * @param style that of most of its characters
 */
public record Line(Span span, Optional<Region> region, Style style) {

  public String text(Document document) {
    return span.of(document.text());
  }
}
