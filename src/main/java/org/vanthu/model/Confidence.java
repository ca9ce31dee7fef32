package org.vanthu.model;

/** The scale of confidence: the probability, 0 to 1, that a value is right. */
public final class Confidence {

  /** Below this a value is doubtful and wants a look. */
  public static final double DOUBTFUL = 0.8;

  /**
   * What handwriting alone can claim at most: a reader of handwriting multiplies its probability by
   * this, so that a number by pen stays doubtful until a second witness says the same.
   */
  public static final double UNWITNESSED = 0.78;

  private Confidence() {}

  static double check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
    }
    return confidence;
  }
}
