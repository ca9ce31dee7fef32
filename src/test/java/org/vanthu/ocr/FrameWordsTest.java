package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words around the slots of a head, as engines read them. */
class FrameWordsTest {

  private static Read read(String text) {
    return Read.of(Glyphs.even(text, new Rect(0, 0, 20 * text.length(), 40), 90));
  }

  @ParameterizedTest
  @CsvSource({
    "/QĐ-UBND, 0",
    "51/QĐ-UBND, 2",
    "687/SYT-VP, 3",
    "/2013/TTLT-BTP, 0",
    "20/2013/TTLT-BVHTTDL-BTP, 2",
    "-CV/TU, 0",
    "40-CTr/TU, 2",
    "Z//^CV/TU, 3",
    "/O4/QĐ-UBND, 3",
    "/O#, -1",
    "IQĐ-UBND, 0",
    "4”ZSYT-VP, 2",
    ">BB-TTPVHCC, 0",
    "QĐ-UBND, 0",
    "UBND, -1",
    "12/2025, -1",
    "km/h, -1"
  })
  void symbolBeginsWithWhatPartsItFromItsNumber(String text, int start) {
    assertThat(FrameWords.anySymbol(read(text))).isEqualTo(start);
  }

  @Test
  void dashOfAPartySymbolIsKnownThoughItIsMisread() {
    assertThat(FrameWords.misreadDash(read("^CV/TU"))).isTrue();
    for (String text : new String[] {"-CV/TU", "/QĐ-UBND", "CV/TU", "^CV", "“Nghị/quyết”"}) {
      assertThat(FrameWords.misreadDash(read(text))).as(text).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngày", "ngảy", "ngay,", "nqày", "ngàyv"})
  void dayIsKnownThoughOneLetterIsMisread(String text) {
    assertThat(FrameWords.day(read(text))).isTrue();
  }

  @Test
  void otherWordsAreNoFrame() {
    for (String text : new String[] {"ngành", "Sổ;tay", "năng", "nhân", "năm2025"}) {
      assertThat(FrameWords.day(read(text))).as(text).isFalse();
      assertThat(FrameWords.month(read(text))).as(text).isFalse();
      assertThat(FrameWords.number(read(text))).as(text).isFalse();
    }
  }
}
