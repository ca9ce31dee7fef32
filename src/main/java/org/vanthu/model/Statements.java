package org.vanthu.model;

import java.util.List;

/**
 * What a document says beyond its mentions and fields, each by its place.
 *
 * @param citations by the place of the number
 */
public record Statements(
    List<Citation> citations, List<Heading> outline, List<Fact> facts, List<Task> tasks) {

  public static final Statements NONE = new Statements(List.of(), List.of(), List.of(), List.of());

  public Statements {
    citations = List.copyOf(citations);
    outline = List.copyOf(outline);
    facts = List.copyOf(facts);
    tasks = List.copyOf(tasks);
  }
}
