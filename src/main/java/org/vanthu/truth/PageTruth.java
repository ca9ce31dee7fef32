package org.vanthu.truth;

/**
 * A page as displayed, in points.
 *
 * @param number from 1
 * @param origin DIGITAL, OCR or MIXED: the way on which its text should be taken; "" when unknown
 * @param road of most of its text, as in the record's runs (TEXT_LAYER, OCR, TCVN3, VNI); "" when
 *     unknown
 * @param dpi of its picture; 0 when it was never one
 */
public record PageTruth(
    int number, double width, double height, String origin, String road, int dpi) {

  public PageTruth {
    if (number < 1) {
      throw new IllegalArgumentException("pages count from 1: " + number);
    }
  }
}
