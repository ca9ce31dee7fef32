package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that lists of recipients always have. */
class FixedWordsTest {

  private final FixedWords words = new FixedWords();

  @Test
  void marksOfFixedPhrasesArePutRightAndCaseStays() {
    assertThat(words.mended("Bộ trưởng (đề b/c)")).isEqualTo("Bộ trưởng (để b/c)");
    assertThat(words.mended("Công Thông tin điện tử Bộ GDĐT"))
        .isEqualTo("Cổng Thông tin điện tử Bộ GDĐT");
    assertThat(words.mended("Cồng TTĐT tỉnh")).isEqualTo("Cổng TTĐT tỉnh");
    assertThat(words.mended("Cục Thuê tỉnh")).isEqualTo("Cục Thuế tỉnh");
  }

  @Test
  void otherWordsStayAsTheyWereRead() {
    assertThat(words.mended("Công ty TTĐT")).isEqualTo("Công ty TTĐT");
    assertThat(words.mended("Hội đồng đề b/c")).isEqualTo("Hội đồng đề b/c");
    assertThat(words.mended("Nhu trênh")).isEqualTo("Nhu trênh");
  }

  @Test
  void abbreviationsWithToneMarksAreMisread() {
    assertThat(words.misread("VPUB: CVP, PCVP (NƠ), các phòng")).isTrue();
    assertThat(words.misread("Lưu: VT, HTỌT")).isTrue();
    assertThat(words.misread("Cổng TTĐT của TƯ")).isFalse();
    assertThat(words.misread("SỞ TÀI CHÍNH")).isFalse();
  }
}
