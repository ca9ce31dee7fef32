package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Reason;

/** What can stand in its place in one way only is put right, and nothing else. */
class FormulasTest {

  private static List<Read> line(String words) {
    List<Read> line = new ArrayList<>();
    int left = 100;
    for (String word : words.split(" ")) {
      Rect box = new Rect(left, 100, left + 20 * word.length(), 140);
      line.add(Read.of(Glyphs.even(word, box, 95)));
      left = box.right() + 12;
    }
    return line;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hai mười ba triệu|hai mươi ba triệu",
        "Chín mười|Chín mươi",
        "mười hai|mười hai",
        "một mười|một mười",
        "Lưu: VI, TH.|Lưu: VT, TH.",
        "quý VI, năm|quý VI, năm",
        "KT, CHỦ TỊCH|KT. CHỦ TỊCH",
        "TM, UBND TỈNH|TM, UBND TỈNH",
        "Lưu: KT, CHỦ|Lưu: KT, CHỦ",
        "2021 ~ 2025|2021 – 2025"
      })
  void onlyWhatCannotStandIsPutRight(String read, String right) {
    List<Read> words = Formulas.of(line(read));
    assertThat(words.stream().map(Read::text).collect(Collectors.joining(" "))).isEqualTo(right);
    for (int i = 0; i < words.size(); i++) {
      boolean changed = !words.get(i).text().equals(read.split(" ")[i]);
      assertThat(words.get(i).reasons().contains(Reason.REPAIRED)).isEqualTo(changed);
    }
  }
}
