package org.vanthu.corpus.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What models are taught, and that they come out the same twice. */
class TeacherTest {

  @Test
  void sameSourcesGiveTheSameBytes() throws IOException {
    byte[] once = ModelFile.steady(new Teacher().words(700_001, 4));
    byte[] again = ModelFile.steady(new Teacher().words(700_001, 4));
    assertThat(once).isEqualTo(again);
    assertThat(ModelFile.steady(new Teacher().words(700_101, 4))).isNotEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở GD&ĐT nộp 1.234,5 triệu. | Sở GD&ĐT nộp 1.234,5 triệu .",
        "Số 15/QĐ-UBND ngày 05/9/2023; | Số 15/QĐ-UBND ngày 05/9/2023 ;",
        "(TP. Huế, 10%) | ( TP. Huế , 10 % )",
        "Bà Rịa-Vũng Tàu | Bà Rịa - Vũng Tàu",
        "gửi a.b@vidu.gov.vn | gửi a.b@vidu.gov.vn"
      })
  void wordIsWhatOfficialPapersWriteAsOne(String text, String words) {
    List<String> cut = WordRule.words(text).stream().map(word -> word.of(text)).toList();
    assertThat(String.join(" ", cut)).isEqualTo(words);
  }
}
