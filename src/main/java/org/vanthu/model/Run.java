package org.vanthu.model;

/**
 * A stretch of canonical text that came by one road.
 *
 * @param confidence the mean of its words', weighted by their length
 */
public record Run(Span span, Road road, double confidence) {

  public Run {
    Confidence.check(confidence);
  }
}
