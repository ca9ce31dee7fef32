package org.vanthu.model;

/** Another reading of the same ink, with the probability that it is the right one. */
public record Alternative(String text, double confidence) {

  public Alternative {
    Confidence.check(confidence);
  }
}
