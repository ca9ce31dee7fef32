package org.vanthu.ocr;

import org.vanthu.model.Confidence;

/**
 * From the engine's confidence, 0 to 100, to the probability that a word is right. Measured on
 * degraded pages: words with digits below 93 hold nearly all that are wrong, while for plain words
 * the engine's confidence says little.
 */
final class Calibration {

  /** Below this the digits of a word are doubtful; raising it doubts more right numbers. */
  private static final double DIGITS_DOUBTFUL = 93;

  /** Below this a word without digits is doubtful; raising it doubts more right words. */
  private static final double WORD_DOUBTFUL = 60;

  /** The most that is claimed for what one reader alone has read. */
  private static final double MOST = 0.98;

  private Calibration() {}

  static double probability(Glyphs word) {
    double split = word.hasDigit() ? DIGITS_DOUBTFUL : WORD_DOUBTFUL;
    double c = word.confidence();
    return c >= split
        ? Confidence.DOUBTFUL + (MOST - Confidence.DOUBTFUL) * (c - split) / (100 - split)
        : (Confidence.DOUBTFUL - 0.01) * c / split;
  }
}
