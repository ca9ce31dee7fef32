package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ink of which no word was made is read on paper of its own; scrawls and specks stay unread. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftoverTest {

  private static final double DOTS = 300;

  private Readers readers;

  @BeforeAll
  void open() throws java.io.IOException {
    OcrTest.modelsAreThere();
    readers = new Readers(Library.open(OcrTest.MODELS));
  }

  @AfterAll
  void close() {
    readers.close();
  }

  private List<String> found(Paper paper, List<Read> known, Rect... cells) throws TimeoutException {
    Gray page = Lifted.of(paper.image(), DOTS).gray();
    Leftover leftover = new Leftover(readers, page, List.of(cells), Deadline.in(MINUTE));
    return leftover.with(known, Binary.of(page)).stream().map(Read::text).toList();
  }

  private static final java.time.Duration MINUTE = java.time.Duration.ofMinutes(1);

  private static Read known(Paper paper, int word) {
    var box = paper.words().get(word).box();
    double s = DOTS / 72;
    Rect rect =
        new Rect(
            (int) (box.left() * s),
            (int) (box.top() * s),
            (int) (box.right() * s) + 1,
            (int) (box.bottom() * s) + 1);
    return Read.of(Glyphs.even(paper.words().get(word).text(), rect, 96));
  }

  @Test
  void loneDigitsOfAnySizeAreRead() throws TimeoutException {
    Paper paper = new Paper(DOTS);
    for (int i = 2; i <= 9; i++) {
      paper.line(100 + 40 * i, 100, Font.PLAIN, 14, "" + i);
      paper.line(100 + 40 * i, 200, Font.PLAIN, 10.5, "" + i);
    }
    assertThat(found(paper, List.of()))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList("2233445566778899".split("")));
  }

  @Test
  void everyStripReadsItsOwnInkThoughItBeTheWidest() throws TimeoutException {
    Paper paper =
        new Paper(DOTS)
            .line(60, 100, Font.PLAIN, 12, "Như trên; các đơn vị trực thuộc")
            .line(60, 200, Font.BOLD, 12, "CHỦ TỊCH")
            .line(60, 300, Font.PLAIN, 12, "Lưu văn thư");
    assertThat(String.join(" ", found(paper, List.of())))
        .isEqualTo("Như trên; các đơn vị trực thuộc CHỦ TỊCH Lưu văn thư");
  }

  @Test
  void whatWasReadIsNotReadAgain() throws TimeoutException {
    Paper paper = new Paper(DOTS).line(60, 100, Font.PLAIN, 12, "Như trên;");
    assertThat(found(paper, List.of(known(paper, 0), known(paper, 1))))
        .containsExactly("Như", "trên;");
    assertThat(found(paper, List.of(known(paper, 0)))).containsExactly("Như", "trên;");
  }

  @Test
  void dashIsReadInACellAlone() throws TimeoutException {
    Paper paper = new Paper(DOTS).line(100, 100, Font.PLAIN, 12, "-");
    assertThat(found(paper, List.of())).isEmpty();
    assertThat(found(paper, List.of(), new Rect(350, 350, 550, 500))).containsExactly("-");
  }

  @Test
  void dashesUnderEachOtherInLinesAreRead() throws TimeoutException {
    Paper paper = new Paper(DOTS);
    paper.line(200, 100, Font.PLAIN, 12, "Như").line(200, 130, Font.PLAIN, 12, "Các");
    List<Read> known = List.of(known(paper, 0), known(paper, 1));
    paper.line(100, 100, Font.PLAIN, 12, "-").line(140, 160, Font.PLAIN, 12, "-");
    assertThat(found(paper, known)).containsExactly("Như", "Các");
    paper.line(100, 130, Font.PLAIN, 12, "-");
    assertThat(found(paper, known)).containsExactly("Như", "Các", "-", "-");
  }

  @Test
  void lineOfAbbreviationsIsRead() throws TimeoutException {
    Paper paper = new Paper(DOTS).line(60, 100, Font.PLAIN, 12, "Lưu: VT, TH.");
    assertThat(String.join(" ", found(paper, List.of()))).matches("Lưu: V\\p{L}, TH\\.");
  }

  @Test
  void scrawlsOfAPenAreNoWords() throws TimeoutException {
    Paper paper = new Paper(DOTS);
    for (int i = 0; i < 12; i++) {
      paper.rule(100 + 9 * i, 100, 106 + 9 * i, 92 + i % 3 * 5, 1);
    }
    assertThat(found(paper, List.of())).isEmpty();
  }

  @Test
  void piecesOfInkAreThoseOfASlowSearch() {
    Binary ink = Binary.of(Lifted.of(Samples.letter(100, "12", "05").image(), 100).gray());
    Rect whole = new Rect(0, 0, ink.width(), ink.height());
    assertThat(InkMap.pieces(ink)).containsExactlyInAnyOrderElementsOf(Pieces.of(ink, whole));
  }
}
