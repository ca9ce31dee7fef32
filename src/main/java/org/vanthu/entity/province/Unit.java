package org.vanthu.entity.province;

import org.vanthu.model.Value.CodedName;

/**
 * A province or city under the central government, in both eras. Codes changed meaning on
 * 2025-07-01.
 *
 * @param before code and name until 2025-06-30
 * @param since the unit that its area belongs to since 2025-07-01
 * @param city whether it was a city under the central government before
 */
record Unit(CodedName before, CodedName since, boolean city) {

  /** Whether the unit still has its name after the merger. */
  boolean keepsItsName() {
    return before.name().equals(since.name());
  }
}
