package org.vanthu.model;

/** The scale of confidence: the probability, 0 to 1, that a value is right. */
public final class Confidence {

  /** Below this a value is doubtful and wants a look. */
  public static final double DOUBTFUL = 0.8;

  private Confidence() {}

  static double check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
    }
    return confidence;
  }
}
