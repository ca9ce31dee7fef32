package org.vanthu.model;

import java.util.List;

/**
 * What a document says beyond its mentions and fields.
 *
 * @param citations by the place of the number
 * @param outline in the order of the text
 */
public record Statements(List<Citation> citations, List<Heading> outline) {

  public Statements {
    citations = List.copyOf(citations);
    outline = List.copyOf(outline);
  }
}
