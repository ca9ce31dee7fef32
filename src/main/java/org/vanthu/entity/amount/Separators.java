package org.vanthu.entity.amount;

import java.math.BigDecimal;

/** When the last separator of a number may mean the opposite of the rule. */
final class Separators {

  /**
   * From so many triệu a point before three digits is sure to be thousands; no body has 1.000 tỷ to
   * a place.
   */
  private static final int BILLIONS = 9;

  private Separators() {}

  /**
   * Whether writer may have meant the other reading: 67,097 triệu may be 67.097 triệu, 27.297 tỷ
   * may be 27,297 tỷ; 41,605 tỷ and 30.000 triệu are ordinary.
   */
  static boolean doubtful(Numeral numeral, int power) {
    if (!numeral.wellFormed()) {
      return true;
    }
    if (numeral.groups() != 1 || numeral.other().isEmpty()) {
      return false;
    }
    boolean decimal = numeral.other().get().compareTo(numeral.value()) > 0;
    if (power >= BILLIONS) {
      return !decimal && !roundThousands(numeral.value());
    }
    return decimal;
  }

  /** 1.000 and 2.500 tỷ are said of states; 27.297 tỷ hardly is. */
  private static boolean roundThousands(BigDecimal value) {
    return value.remainder(BigDecimal.valueOf(100)).signum() == 0;
  }
}
