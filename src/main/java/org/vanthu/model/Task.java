package org.vanthu.model;

import java.util.List;

/**
 * Something that is to be done by a day.
 *
 * @param bodies places of those who are to do it; empty where the text addresses nobody
 * @param action the words of the clause, without the day
 * @param deadline place of the day: the span of a mention of a date
 * @param confidence the probability that bodies, action and day belong together
 * @param span the whole clause
 */
public record Task(List<Span> bodies, String action, Span deadline, double confidence, Span span) {

  public Task {
    bodies = List.copyOf(bodies);
    Confidence.check(confidence);
  }
}
