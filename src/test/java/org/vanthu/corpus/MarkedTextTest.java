package org.vanthu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void nestedMarksKeepTheirOwnStretchAndValue() {
    MarkedText text =
        MarkedText.parse("Về {subject:giao vốn {DATE=2025-01-01/2025-12-31:năm 2025}}.");
    assertThat(text.text()).isEqualTo("Về giao vốn năm 2025.");
    assertThat(text.marks())
        .containsExactly(
            new MarkedText.Mark(12, 20, "DATE", "2025-01-01/2025-12-31"),
            new MarkedText.Mark(3, 20, "subject", "giao vốn năm 2025"));
  }

  @Test
  void markWithoutEndIsRefused() {
    assertThatThrownBy(() -> MarkedText.parse("{kind:Tờ trình"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without end");
  }
}
