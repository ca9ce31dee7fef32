package org.vanthu.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1250000, một triệu hai trăm năm mươi nghìn",
    "24221913000, hai mươi tư tỷ hai trăm hai mươi mốt triệu chín trăm mười ba nghìn",
    "1000005, một triệu không trăm linh năm",
    "115, một trăm mười lăm",
    "3000000000, ba tỷ",
    "2045000, hai triệu không trăm bốn mươi lăm nghìn"
  })
  void numberIsSpelledAsTheNorthSaysIt(long number, String words) {
    assertThat(new SpelledNumber(number).words()).isEqualTo(words);
  }
}
