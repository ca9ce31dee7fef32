package org.vanthu.evaluate;

/**
 * A value that the record states with a confidence, and whether it is right.
 *
 * @param type of value, as a mention's type or "fields/NAME", "words", "cells"
 */
public record Claim(String type, double confidence, boolean right) {

  /** From here on a value counts as stated with certainty (contract). */
  public static final double CERTAIN = 0.8;

  public Claim {
    if (!(0 <= confidence && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1: " + confidence);
    }
  }

  /** Wrong, and without saying so. */
  public boolean silentlyWrong() {
    return !right && confidence >= CERTAIN;
  }

  public boolean doubtful() {
    return confidence < CERTAIN;
  }
}
