package org.vanthu.adjudicate.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Alternative;
import org.vanthu.model.Box;
import org.vanthu.model.Edges;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

class RivalsTest {

  private static Word word(String text, String other, Set<Reason> reasons) {
    Box box = new Box(0, 0, 60, 12);
    Edges edges = Edges.even(0, 60, text.length());
    List<Alternative> others = List.of(new Alternative(other, 0.15));
    return new Word(text, text, box, edges, Style.PLAIN, Road.OCR, 0.7, reasons, others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "250.622.288 250622288 false false",
        "250.622.288 250622283 true false",
        "85.168 §5.l6§ false false",
        "2018 20IS false false",
        "2018, 318 true false",
        "48%. 408%. true false",
        "15/NQ-CP 15NQ-CP false false",
        "15/NQ-CP 15/NQG-CP false true",
        "15/NQ-CP 16/NQ-CP true false",
        "420/TTr-SKHĐT 420TTr-SKHDT false false",
        "LHT.02 LHT02 false false",
        "Đỗ Đã false true"
      })
  void onlyOtherDigitsAndLettersAreRivals(
      String read, String other, boolean digits, boolean letters) {
    assertThat(Rivals.of(List.of(word(read, other, Set.of(Reason.READINGS_DISAGREE))), true))
        .isEqualTo(new Rivals(digits, letters));
  }

  @ParameterizedTest
  @CsvSource({"REPAIRED, false", "READINGS_DISAGREE, true"})
  void readingBeforeARepairIsNoRival(Reason reason, boolean rival) {
    assertThat(Rivals.of(List.of(word("để", "đề", Set.of(reason))), false).letters())
        .isEqualTo(rival);
  }

  @Test
  void letterForADigitMattersInWordsAlone() {
    List<Word> quarter = List.of(word("1", "I", Set.of(Reason.READINGS_DISAGREE)));
    assertThat(Rivals.of(quarter, true)).isEqualTo(new Rivals(false, false));
    assertThat(Rivals.of(quarter, false)).isEqualTo(new Rivals(false, true));
  }
}
