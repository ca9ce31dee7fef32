package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are written decides which of two readings bears out the other. */
class NumberFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "l3 13",
        "Ì2 12",
        "I38/NQ-HĐND 138/NQ-HĐND",
        "'202],' '2021,'",
        "1O 10",
        "III/2022 III/2022",
        "A4 A4",
        "l/QĐ-UBND l/QĐ-UBND",
        "Covid19 Covid19",
        "lo lo"
      })
  void lettersTakenForDigitsAreDigitsOnlyInNumbers(String read, String plain) {
    assertThat(NumberForm.plain(read)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "1.234.567 1234567 true",
        "432,2 4322 true",
        "3; 3 true",
        "'2021,' 2021 true",
        "4322 432,2 false",
        "1234567 1.234.567 false",
        "1.234.567 1.234.561 false",
        "1.234.567 1,234,567 false",
        "14/11/2018 14112018 true",
        "14/112018 14112018 false",
        "21/PC-UBND 21PC-UBND true",
        "21/PC-UBND 27PC-UBND false",
        "21/PC-UBND 21/PC-UBNĐ false",
        "12.3.4.567 1234567 false"
      })
  void secondReadingMayLackMarksButNothingElse(String first, String second, boolean confirms) {
    assertThat(NumberForm.confirms(second, first)).isEqualTo(confirms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "2018./. true",
        "15/1/2019./. true",
        "12.08.2022 true",
        "12.08.20225 false",
        "2018/. true",
        "2018././ false"
      })
  void whatClosesAPaperAndDaysWithPointsAreWellFormed(String text, boolean wellFormed) {
    assertThat(NumberForm.wellFormed(text)).isEqualTo(wellFormed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"12345 true", "(4322) true", "2018 false", "2503/QĐ-UBND false", "43.220 false"})
  void onlyNumbersThatCountPartTheirThousands(String text, boolean ungrouped) {
    assertThat(NumberForm.ungrouped(text)).isEqualTo(ungrouped);
  }
}
