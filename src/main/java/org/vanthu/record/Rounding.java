package org.vanthu.record;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How exact the numbers of a record are. */
final class Rounding {

  /** 1/100 point is 0.0035 mm, a twentieth of a pixel at 300 dpi is 1/80 point. */
  private static final double POINTS = 100;

  /** More digits than an estimate of a probability can mean. */
  private static final int CONFIDENCE_DIGITS = 4;

  private Rounding() {}

  static double points(double points) {
    return Math.round(points * POINTS) / POINTS;
  }

  /** Rounded down, so that rounding never lifts a doubtful value over the line. */
  static double confidence(double confidence) {
    return BigDecimal.valueOf(confidence)
        .setScale(CONFIDENCE_DIGITS, RoundingMode.FLOOR)
        .doubleValue();
  }
}
