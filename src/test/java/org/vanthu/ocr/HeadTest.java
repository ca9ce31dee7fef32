package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vanthu.model.Confidence;
import org.vanthu.model.Mark;
import org.vanthu.model.Page;
import org.vanthu.model.Progress;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.model.Settings;
import org.vanthu.model.Word;

/** Number and day in a letter's head: printed ones are certain, a pen's never are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadTest {

  private Ocr ocr;

  @BeforeAll
  void open() {
    OcrTest.modelsAreThere();
    ocr = new Ocr(Settings.defaults(OcrTest.MODELS).withOcrWorkers(2));
  }

  @AfterAll
  void close() {
    ocr.close();
  }

  private Page read(Paper paper) {
    return ocr.complete(
            Drawn.of(paper.dotsPerInch(), Scanner.scan(paper.image(), 0.4, 3)), Progress.NONE)
        .pages()
        .getFirst();
  }

  @Test
  void printedNumberAndDayAreCertain() {
    Page page = read(Samples.letter(200, "1527 ", "17"));
    for (String text : List.of("1527", "/TTr-UBND", "17", "6", "2024")) {
      assertThat(page.words())
          .filteredOn(word -> word.text().equals(text) && word.box().top() < 150)
          .as(text)
          .singleElement()
          .satisfies(word -> assertThat(word.confidence()).isGreaterThanOrEqualTo(0.8))
          .satisfies(word -> assertThat(word.road()).isEqualTo(Road.OCR));
    }
    assertThat(page.marks()).isEmpty();
  }

  @Test
  void printedNumberThatTouchesItsSymbolIsOneWordWithIt() {
    Page page = read(Samples.letter(200, "1527", "17"));
    assertThat(page.words())
        .filteredOn(word -> word.text().contains("TTr"))
        .singleElement()
        .satisfies(word -> assertThat(word.text()).isEqualTo("1527/TTr-UBND"))
        .satisfies(word -> assertThat(word.confidence()).isGreaterThanOrEqualTo(0.8));
  }

  @Test
  void penInTheSlotsIsToldApartAndNeverCertain() {
    Paper paper = Samples.letter(200, "", "").pen(118, 118, 13, "89").pen(382, 118, 13, "16");
    Page page = read(paper);
    assertThat(page.marks()).extracting(Mark::type).containsOnly(Mark.Type.HANDWRITING).hasSize(2);
    for (double x : new double[] {127, 391}) {
      List<Word> slot =
          page.words().stream()
              .filter(w -> w.box().left() - 2 < x && x < w.box().right() + 2)
              .filter(w -> 95 < w.box().centerY() && w.box().centerY() < 130)
              .toList();
      assertThat(slot)
          .isNotEmpty()
          .allSatisfy(w -> assertThat(w.confidence()).isLessThan(Confidence.DOUBTFUL))
          .allSatisfy(w -> assertThat(w.road()).isEqualTo(Road.HANDWRITING))
          .allSatisfy(w -> assertThat(w.reasons()).contains(Reason.HANDWRITTEN));
    }
    assertThat(page.words()).extracting(Word::text).contains("/TTr-UBND", "2024");
  }

  @Test
  void penIsReadAndKeepsOtherReadings() {
    String[][] slots = {{"574", "04"}, {"31", "27"}, {"1260", "09"}};
    for (String[] slot : slots) {
      Paper paper =
          Samples.letter(200, "", "").pen(116, 118, 13, slot[0]).pen(382, 118, 13, slot[1]);
      assertThat(read(paper).words())
          .filteredOn(w -> w.road() == Road.HANDWRITING)
          .extracting(Word::text)
          .containsExactlyInAnyOrder(slot);
    }
  }

  @Test
  void penOnDottedLinesIsRead() {
    Paper paper =
        Samples.letter(200, "", "")
            .line(116, 119, Font.PLAIN, 11, "...............")
            .line(383, 119, Font.PLAIN, 11, ".........")
            .pen(122, 117, 13, "31")
            .pen(384, 117, 13, "27");
    assertThat(read(paper).words())
        .filteredOn(w -> w.road() == Road.HANDWRITING)
        .extracting(Word::text)
        .containsExactlyInAnyOrder("31", "27");
  }

  @Test
  void emptySlotsStayEmpty() {
    Page page = read(Samples.letter(200, "", ""));
    assertThat(page.marks()).isEmpty();
    assertThat(page.words())
        .noneMatch(w -> w.box().centerY() < 125 && w.road() == Road.HANDWRITING);
  }

  @Test
  void incomingStampIsReadAloneBesideTheLettersOwnNumber() {
    Paper paper =
        Samples.letter(200, "1527 ", "17")
            .rule(25, 170, 150, 170, 1)
            .rule(25, 212, 150, 212, 1)
            .rule(25, 170, 25, 212, 1)
            .rule(150, 170, 150, 212, 1)
            .line(30, 195, Font.BOLD, 11, "ĐẾN")
            .line(65, 186, Font.PLAIN, 10, "Số:")
            .line(65, 204, Font.PLAIN, 10, "Ngày: 21/3/2024")
            .pen(90, 184, 10, "235");
    Page page = read(paper);
    assertThat(page.words())
        .filteredOn(word -> word.text().equals("21/3/2024"))
        .singleElement()
        .satisfies(word -> assertThat(word.box().centerY()).isBetween(194.0, 206.0));
    assertThat(page.words())
        .filteredOn(word -> word.text().equals("235"))
        .singleElement()
        .satisfies(word -> assertThat(word.box().left()).isBetween(85.0, 95.0));
    assertThat(page.words()).extracting(Word::text).contains("ĐẾN", "Ngày:", "1527", "/TTr-UBND");
  }

  @Test
  void redStampsAreReadThoughTheirInkIsLiftedOffThePage() {
    Paper paper =
        Samples.letter(200, "1527 ", "17")
            .red()
            .rule(25, 20, 150, 20, 1)
            .rule(25, 62, 150, 62, 1)
            .rule(25, 20, 25, 62, 1)
            .rule(150, 20, 150, 62, 1)
            .line(30, 32, Font.BOLD, 11, "ĐẾN")
            .line(30, 45, Font.PLAIN, 11, "Số: 4180")
            .line(30, 58, Font.PLAIN, 11, "Ngày: 21/3/2024")
            .rule(90, 130, 170, 130, 1.5)
            .rule(90, 152, 170, 152, 1.5)
            .rule(90, 130, 90, 152, 1.5)
            .rule(170, 130, 170, 152, 1.5)
            .line(100, 146, Font.BOLD, 13, "HỎA TỐC");
    Page page = read(paper);
    assertThat(page.words())
        .extracting(Word::text)
        .contains("4180", "21/3/2024", "HỎA", "TỐC", "1527");
    assertThat(page.marks()).extracting(Mark::type).doesNotContain(Mark.Type.SEAL);
    assertThat(page.words())
        .filteredOn(word -> word.text().equals("4180"))
        .singleElement()
        .satisfies(word -> assertThat(word.box().left()).isBetween(44.0, 54.0))
        .satisfies(word -> assertThat(word.box().centerY()).isBetween(36.0, 46.0));
  }
}
