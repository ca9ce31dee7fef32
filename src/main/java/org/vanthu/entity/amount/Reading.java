package org.vanthu.entity.amount;

import java.math.BigDecimal;
import java.util.List;

/**
 * An amount in digits as it was read.
 *
 * @param next token after its unit
 * @param others what else it may mean, in đồng
 */
record Reading(
    int next, BigDecimal vnd, List<BigDecimal> others, Unit unit, int power, boolean wellFormed) {

  /** What names the unit. */
  enum Unit {
    /** "triệu đồng", "đ", "VNĐ". */
    CURRENCY,
    /** "triệu", "tỷ" alone. */
    SCALE,
    NONE
  }

  Reading {
    others = List.copyOf(others);
  }

  static Reading bare(Numeral numeral) {
    return new Reading(
        numeral.next(),
        numeral.value(),
        numeral.other().map(List::of).orElse(List.of()),
        Unit.NONE,
        0,
        numeral.wellFormed());
  }

  /** A number behind the name of its currency: "VND 1.200.000". */
  static Reading named(Numeral numeral) {
    return new Reading(
        numeral.next(), numeral.value(), List.of(), Unit.CURRENCY, 0, numeral.wellFormed());
  }

  boolean isIllFormed() {
    return !wellFormed || !others.isEmpty();
  }
}
