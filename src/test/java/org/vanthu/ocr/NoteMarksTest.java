package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vanthu.model.Progress;
import org.vanthu.model.Settings;
import org.vanthu.model.Word;

/** The small raised figures that call notes are no part of the numbers that they hang on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoteMarksTest {

  private static final double BASE = 300;

  private Ocr ocr;

  @BeforeAll
  void open() {
    OcrTest.modelsAreThere();
    ocr = new Ocr(Settings.defaults(OcrTest.MODELS).withOcrWorkers(1));
  }

  @AfterAll
  void close() {
    ocr.close();
  }

  private List<String> read(Paper paper) {
    return ocr
        .complete(Drawn.of(300, paper.image()), Progress.NONE)
        .pages()
        .getFirst()
        .words()
        .stream()
        .map(Word::text)
        .toList();
  }

  private static Paper line(String before, String raised, String after) {
    Paper paper =
        new Paper(300)
            .line(100, 240, Font.PLAIN, 14, "Uỷ ban nhân dân tỉnh báo cáo kết quả như sau:")
            .line(100, 270, Font.PLAIN, 14, "tổng chi cho các lớp học ở vùng cao trong năm,");
    paper.line(100, BASE, Font.PLAIN, 14, before);
    double end = paper.words().getLast().box().right();
    paper.line(end + 0.8, BASE - 5, Font.PLAIN, 9, raised);
    double next = paper.words().getLast().box().right();
    return after.isEmpty() ? paper : paper.line(next + 4, BASE, Font.PLAIN, 14, after);
  }

  @Test
  void markOfANoteIsNoDigitOfItsNumber() {
    List<String> words = read(line("so với cùng kỳ năm 2020", "1", "của tỉnh đạt 46%"));
    assertThat(words).containsSequence("năm", "2020", "1", "của").doesNotContain("20201");
  }

  @Test
  void markOfTwoFiguresIsReadWhole() {
    assertThat(read(line("với kinh phí là 418", "12", "triệu đồng từ ngân sách")))
        .containsSequence("là", "418", "12", "triệu");
  }

  @Test
  void squareBelongsToItsUnit() {
    assertThat(read(line("diện tích sàn là 418 m", "2", "trên khu đất mới")))
        .containsSequence("418", "m2", "trên");
  }

  @Test
  void closingQuotesAreNoMark() {
    Paper paper = new Paper(300).line(100, 300, Font.PLAIN, 14, "đề án “Năm 2020” của tỉnh");
    assertThat(read(paper)).contains("2020”");
  }
}
