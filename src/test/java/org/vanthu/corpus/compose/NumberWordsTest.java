package org.vanthu.corpus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words as people say them; dialects are folded to the northern one. */
class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "5, năm",
    "15, mười lăm",
    "21, hai mươi mốt",
    "105, một trăm linh năm",
    "11, mười một",
    "35000, ba mươi lăm nghìn",
    "2214000000, hai tỷ hai trăm mười bốn triệu",
    "2070000000, hai tỷ không trăm bảy mươi triệu",
    "121000404000, một trăm hai mươi mốt tỷ bốn trăm linh bốn nghìn",
    "3007050000, ba tỷ không trăm linh bảy triệu không trăm năm mươi nghìn",
  })
  void numberIsSaid(long number, String words) {
    for (long seed = 0; seed < 10; seed++) {
      String said = new NumberWords(new Dice(seed)).of(number);
      assertThat(said.replace("lẻ", "linh").replace("ngàn", "nghìn").replace("tỉ", "tỷ"))
          .isEqualTo(words);
    }
  }
}
