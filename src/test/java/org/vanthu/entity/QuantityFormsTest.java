package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Value.Quantity;

class QuantityFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "đạt 95,7% | [95,7%] Quantity[number=95.7, of=OptionalDouble.empty, unit=%]",
        "đạt 100 % kế hoạch | [100 %] Quantity[number=100.0, of=OptionalDouble.empty, unit=%]",
        "66,6/100 điểm | [66,6/100 điểm] Quantity[number=66.6, of=OptionalDouble[100.0], unit=điểm]",
        "địa điểm 5 điểm | ``",
        "1.2.3% | ``",
      })
  void percentagesAndScoresAreFound(String text, String expected) {
    assertThat(Read.brief(text, Quantity.class)).isEqualTo(expected);
  }
}
