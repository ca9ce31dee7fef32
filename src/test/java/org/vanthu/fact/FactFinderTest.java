package org.vanthu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.Texts;
import org.vanthu.model.Fact;
import org.vanthu.outline.OutlineReader;

/** Figures of text with their measure and their province. */
class FactFinderTest {

  private static FactFinder.Stated read(String text) {
    Texts texts = Texts.of(text);
    return new FactFinder()
        .find(
            texts.document(),
            List.of(),
            texts.mentions(),
            texts.parts(),
            new OutlineReader().read(texts.document(), texts.parts()));
  }

  private static String brief(Fact fact) {
    return fact.province().orElse("–")
        + " | "
        + fact.measure()
        + " | "
        + fact.number()
        + (fact.of().isPresent() ? "/" + fact.of().getAsDouble() : "")
        + " "
        + fact.unit()
        + fact.asOf().map(day -> " @" + day).orElse("");
  }

  @Test
  void itemLabelledWithAProvinceHasAllItsFigures() {
    String text =
        """
        Tính đến ngày 11/11/2024, kết quả chỉ số phục vụ người dân như sau:
        - Thanh Hóa: 19,8/22 điểm, 95,70 %, đứng thứ 1/63;
        - Tỉnh Lạng Sơn: 17,1/22 điểm, tỷ lệ số hóa đạt 80%.
        """;
    String measure = "Tính đến ngày 11/11/2024, kết quả chỉ số phục vụ người dân";
    assertThat(read(text).facts())
        .extracting(FactFinderTest::brief)
        .containsExactly(
            "38 | " + measure + " | 19.8/22.0 điểm @2024-11-11",
            "38 | " + measure + " | 95.7 % @2024-11-11",
            "38 | thứ hạng | 1.0/63.0  @2024-11-11",
            "20 | " + measure + " | 17.1/22.0 điểm @2024-11-11",
            "20 | tỷ lệ số hóa | 80.0 % @2024-11-11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đến nay, tỷ lệ hồ sơ trực tuyến của tỉnh Thanh Hóa đạt 95,7%. | 38 | tỷ lệ hồ sơ trực tuyến của tỉnh Thanh Hóa",
        "Tỷ lệ hộ nghèo chiếm 4,2%. | – | Tỷ lệ hộ nghèo",
        "Tỉnh Sơn La và tỉnh Lào Cai họp; tỷ lệ chung là 5%. | – | tỷ lệ chung",
        "Công an tỉnh Thanh Hóa cho biết tỷ lệ xử lý đạt 90%. | – | Công an tỉnh Thanh Hóa cho biết tỷ lệ xử lý"
      })
  void sentenceHasTheProvinceThatItSpeaksOf(String text, String province, String measure) {
    Fact fact = read(text).facts().getFirst();
    assertThat(fact.measure()).isEqualTo(measure);
    assertThat(fact.province().orElse("–")).isEqualTo(province);
  }

  @Test
  void headingGivesItsProvinceToWhatStandsUnderItAlone() {
    String text =
        """
        I. Kết quả của tỉnh Thanh Hóa
        1. Số hóa
        Tỷ lệ số hóa đạt 71%.
        II. Kết quả chung
        Tỷ lệ số hóa đạt 72%.
        """;
    assertThat(read(text).facts())
        .extracting(fact -> fact.province().orElse("–") + " " + fact.number())
        .containsExactly("38 71.0", "– 72.0");
  }

  @Test
  void figureWithoutAMeasureIsNoFact() {
    assertThat(read("Giảm 5% rồi tăng 7% so với cùng kỳ.").facts()).isEmpty();
  }

  @Test
  void deadlineOfASentenceIsATaskOfNobodyUnlessBodiesAreNamed() {
    var tasks = read("Hoàn thành việc kiểm kê kho trước ngày 15/5/2023.").tasks();
    assertThat(tasks).hasSize(1);
    assertThat(tasks.getFirst().action()).isEqualTo("Hoàn thành việc kiểm kê kho");
    assertThat(tasks.getFirst().bodies()).isEmpty();
    assertThat(tasks.getFirst().confidence()).isLessThan(0.8);
  }
}
