package org.vanthu.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Citation;
import org.vanthu.model.Span;

/** Laws that are cited by their names. */
class ActNamesTest {

  private static List<Citation.Act> acts(String text) {
    return new ActNames(text)
        .in(new Span(0, text.length())).stream().map(ActNames.Named::act).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Căn cứ Luật Ngân sách nhà nước năm 2015; | Luật Ngân sách nhà nước | 2015",
        "theo quy định của Luật Phòng, chống tham nhũng năm 2018. | Luật Phòng, chống tham nhũng | 2018",
        "Căn cứ Luật Tổ chức chính quyền địa phương năm 2025; | Luật Tổ chức chính quyền địa phương | 2025",
        "Căn cứ Bộ luật Lao động (năm 2019) | Bộ luật Lao động | 2019",
        "Luật Tư pháp người chưa thành niên năm 2024 | Luật Tư pháp người chưa thành niên | 2024",
        "Luật Thực hiện dân chủ ở cơ sở năm 2022 | Luật Thực hiện dân chủ ở cơ sở | 2022",
        "Căn cứ Hiến pháp năm 2013; | Hiến pháp | 2013",
      })
  void actIsNamedWithTheYearOfItsPassing(String text, String name, int year) {
    assertThat(acts(text))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.name()).isEqualTo(name);
          assertThat(act.year()).hasValue(year);
        });
  }

  @Test
  void dayOfPassingIsToldThoughTheLineWraps() {
    Citation.Act act =
        acts("Căn cứ Luật Tổ chức chính quyền\nđịa phương ngày 19 tháng 6\nnăm 2015;").getFirst();
    assertThat(act.name()).isEqualTo("Luật Tổ chức chính quyền địa phương");
    assertThat(act.passedOn()).contains(LocalDate.of(2015, 6, 19));
    assertThat(acts("theo Luật Đất đai ngày 32/13/2013").getFirst().passedOn()).isEmpty();
  }

  @Test
  void severalActsOfOneSentenceAreEachNamed() {
    assertThat(acts("của Luật Giáo dục, Luật Giáo dục đại học và Luật Việc làm có liên quan"))
        .extracting(Citation.Act::name)
        .containsExactly("Luật Giáo dục", "Luật Giáo dục đại học", "Luật Việc làm");
  }

  @Test
  void actsWithTheirNumbersAndLawsInGeneralAreLeftToOthers() {
    assertThat(acts("Căn cứ Luật Đầu tư công số 39/2019/QH14; Luật số 52/2019/QH14")).isEmpty();
    assertThat(acts("Luật này có hiệu lực. Luật sư; pháp luật Việt Nam; dự thảo luật")).isEmpty();
  }

  @Test
  void nameEndsWhereTheSentenceGoesOn() {
    assertThat(acts("Luật An toàn thông tin mạng thành 01 luật và Luật Thuế, trừ trường hợp khác"))
        .extracting(Citation.Act::name)
        .containsExactly("Luật An toàn thông tin mạng", "Luật Thuế");
    assertThat(acts("Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15")).isEmpty();
  }

  @Test
  void nameWithoutYearHasNone() {
    assertThat(acts("Thực hiện Luật Đất đai, các sở báo cáo").getFirst())
        .isEqualTo(
            new Citation.Act("Luật Đất đai", OptionalInt.empty(), java.util.Optional.empty()));
  }
}
