package org.vanthu.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

class FullerNumbersTest {

  private static Value number(String digits, String symbol) {
    return new Value.DocumentNumber(
        Optional.of(digits + "/" + symbol),
        Optional.of(digits),
        Optional.empty(),
        symbol,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "339, BXD-QLN, true",
    "133, BXD-QLN, true",
    "139, BXD-QLN, true",
    "1339, BXD-QLN, false",
    "1338, BXD-QLN, false",
    "13, BXD-QLN, false",
    "439, BXD-QLN, false",
    "339, BXD-VP, false"
  })
  void numberThatIsSaidWithOneDigitMoreElsewhereIsTold(
      String digits, String symbol, boolean fuller) {
    Mention said = new Mention(new Span(0, 12), Judged.of(number("1339", "BXD-QLN"), 0.97));
    assertThat(new FullerNumbers(List.of(said)).has(number(digits, symbol))).isEqualTo(fuller);
  }
}
