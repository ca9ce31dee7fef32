package org.vanthu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalRepairTest {

  @Test
  void ordinalWithASpaceBeforeItsPointCountsOn() {
    assertThat(OrdinalRepair.of(List.of("1", "2 .", "3 )", "4")))
        .extracting(ordinal -> ordinal.map(Ordinal::kind).orElse(""))
        .containsExactly("1", "1", "1", "1");
  }

  @Test
  void whateverIsReadInAColumnOfOrdinalsNothingFails() {
    List<String> odd =
        List.of("(", ")", ". .", "1 .", "(1 ", "I .", "a /", "9999 ..", "1.1 )", "Đ .", "- .", " ");
    for (String first : odd) {
      for (String second : odd) {
        assertThat(OrdinalRepair.of(List.of("1", first, second, "4"))).hasSize(4);
      }
    }
  }
}
