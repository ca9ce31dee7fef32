package org.vanthu.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CorrectionTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AMOUNT|2.554.000.000 ₫|/vnd|2554000000",
        "AMOUNT|2 554 đồng|/vnd|2554",
        "QUANTITY|95,7 %|/number|95.7",
        "QUANTITY|1.234 hộ|/number|1234",
        "PROVINCE|Quảng Ngãi (51)|/code|51",
        "DATE|03/2024|/to|2024-03-31",
        "DOCUMENT_NUMBER|59/2022/NĐ-CP|/year|2022",
        "PERSON|Nguyễn Văn Mẫu|/name|Nguyễn Văn Mẫu"
      })
  void typedValueTakesTheShapeOfItsKind(String type, String typed, String path, String expected) {
    var value = Correction.of(type, JSON.readTree("{}"), typed).orElseThrow();
    assertThat(value.at(path).asString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AMOUNT|2,5 triệu",
        "AMOUNT|9999999999999999999999",
        "QUANTITY|1.5 %",
        "PROVINCE|51",
        "DATE|31/02/2024",
        "DOCUMENT_NUMBER|59 NĐ-CP"
      })
  void textThatIsNoSuchValueIsRefused(String type, String typed) {
    assertThat(Correction.of(type, JSON.readTree("{}"), typed)).isEmpty();
  }

  @Test
  void whatWasNotTypedStaysAsItWasRead() {
    var read = JSON.readTree("{\"from\":\"2024-01-01\",\"role\":\"DEADLINE\",\"inclusive\":false}");
    var value = Correction.of("DATE", read, "31/3/2025").orElseThrow();
    assertThat(value.get("role").asString()).isEqualTo("DEADLINE");
    assertThat(value.get("inclusive").asBoolean()).isFalse();
    assertThat(read.get("from").asString()).isEqualTo("2024-01-01");
  }
}
