package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strokes of Roman ones are counted on the ink. */
class RomansTest {

  @ParameterizedTest
  @CsvSource({
    "II, H, II",
    "III, HI, III",
    "I, l, l",
    "1, Í, Í",
    "III., HH., III.",
    "H, H, H",
    "N, N, N",
    "M, M, M",
    "II, II, II"
  })
  void onesAreWhatTheInkHas(String printed, String read, String right) {
    Paper paper = new Paper(300).line(100, 100, Font.BOLD, 14, printed);
    Binary ink = Binary.of(Lifted.of(paper.image(), 300).gray());
    Rect box = InkMap.pieces(ink).stream().map(Pieces.Piece::box).reduce(Rect::union).orElseThrow();
    Read word = Read.of(Glyphs.even(read, box, 90));
    assertThat(new Romans(ink).counted(java.util.List.of(word)).getFirst().text()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"11, lÍ", "II, lÍ"})
  void strokesThatMayBeDigitsStayDoubtful(String printed, String read) {
    Paper paper = new Paper(300).line(100, 100, Font.BOLD, 14, printed);
    Binary ink = Binary.of(Lifted.of(paper.image(), 300).gray());
    Rect box = InkMap.pieces(ink).stream().map(Pieces.Piece::box).reduce(Rect::union).orElseThrow();
    Read counted =
        new Romans(ink).counted(java.util.List.of(Read.of(Glyphs.even(read, box, 40)))).getFirst();
    assertThat(counted.confidence()).isLessThan(org.vanthu.model.Confidence.DOUBTFUL);
  }
}
