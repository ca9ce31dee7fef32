package org.vanthu.entity.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in digits with its separators understood.
 *
 * @param next token after it
 * @param value points in groups of three are thousands, a comma is decimal
 * @param other what it would be if the last separator meant the opposite; empty when clear
 * @param groups of three digits behind the first
 * @param wellFormed whether its separators follow one rule
 */
record Numeral(
    int next, BigDecimal value, Optional<BigDecimal> other, int groups, boolean wellFormed) {

  Numeral swapped() {
    return new Numeral(next, other.orElse(value), Optional.of(value), groups, wellFormed);
  }

  boolean isInteger() {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
