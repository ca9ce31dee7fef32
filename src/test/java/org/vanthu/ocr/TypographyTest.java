package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks are set as papers set them; nothing else of a word changes. */
class TypographyTest {

  private static Read word(String text) {
    return Read.of(Glyphs.even(text, new Rect(0, 0, 20 * text.length(), 30), 95));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Government's, Government’s",
        "taxpayers', taxpayers’",
        "19°17'16.6”N, 19°17’16.6”N",
        "105°45°48.5”E, 105°45’48.5”E",
        "105°45°'48.5”E, 105°45’48.5”E"
      })
  void apostropheIsCurly(String read, String set) {
    assertThat(Typography.of(word(read)).text()).isEqualTo(set);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25°C", "'Tên", "12°30", "5°", "3°5°", "quyết"})
  void otherMarksStay(String text) {
    Read word = word(text);
    assertThat(Typography.of(word)).isSameAs(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Neil", "19°17'16”"})
  void nothingIsDoubtedForIt(String text) {
    Read set = Typography.of(word(text));
    assertThat(set.confidence()).isEqualTo(word(text).confidence());
    assertThat(set.alternatives()).isEmpty();
    assertThat(set.glyphs().original()).isEqualTo(text);
  }
}
