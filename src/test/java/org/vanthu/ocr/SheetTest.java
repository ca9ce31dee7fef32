package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Box;
import org.vanthu.model.Mark;
import org.vanthu.model.Page;
import org.vanthu.model.Progress;
import org.vanthu.model.Settings;
import org.vanthu.model.Word;

/** How a sheet was laid on the scanner: sideways, on its head, smaller than the glass, punched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetTest {

  private static final double DOTS = 200;

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

  private Page read(BufferedImage image) {
    Page page = ocr.complete(Drawn.of(DOTS, image), Progress.NONE).pages().getFirst();
    Invariants.hold(page);
    return page;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void sheetIsReadHoweverItLiesAndItsWordsStandWhereTheyLie(int quarters) {
    Paper paper = Samples.letter(DOTS, "345", "05");
    Page page = read(Scanner.turned(Scanner.scan(paper.image(), 0.3, 7), quarters));
    int found = 0;
    for (Paper.Inked inked : paper.words()) {
      Box place = lying(OcrTest.turned(inked.box(), 0.3), quarters);
      Word nearest =
          page.words().stream()
              .min(
                  Comparator.comparingDouble(w ->
                      Math.hypot(
                          w.box().centerX() - place.centerX(),
                          w.box().centerY() - place.centerY())))
              .orElseThrow();
      boolean there = nearest.box().grown(2).contains(place.centerX(), place.centerY());
      if (there && nearest.text().equals(inked.text())) {
        assertThat(nearest.style().rotation()).isEqualTo(90 * quarters);
        found++;
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(paper.words().size() * 9 / 10);
  }

  /** Where a box of the upright page lies on a page that was turned clockwise. */
  private static Box lying(Box box, int quarters) {
    double w = Paper.WIDTH;
    double h = Paper.HEIGHT;
    return switch (quarters) {
      case 1 -> new Box(h - box.bottom(), box.left(), h - box.top(), box.right());
      case 2 -> new Box(w - box.right(), h - box.bottom(), w - box.left(), h - box.top());
      case 3 -> new Box(box.top(), w - box.right(), box.bottom(), w - box.left());
      default -> box;
    };
  }

  @ParameterizedTest
  @ValueSource(doubles = {72, 600})
  void sheetWhoseResolutionIsNotTrueIsReadAtItsPlaces(double told) {
    Paper paper = Samples.letterWithTable(DOTS, 3);
    BufferedImage scan = Scanner.scan(paper.image(), 0, 5);
    Page page = ocr.complete(Drawn.of(told, scan), Progress.NONE).pages().getFirst();
    Invariants.hold(page);
    double scale = DOTS / told;
    long found =
        paper.words().stream()
            .filter(inked ->
                page.words().stream()
                    .filter(word -> word.text().equals(inked.text()))
                    .anyMatch(word ->
                        word.box()
                            .contains(
                                inked.box().centerX() * scale, inked.box().centerY() * scale)))
            .count();
    assertThat(found).isGreaterThanOrEqualTo(paper.words().size() * 93 / 100);
    assertThat(page.rulings().stream().filter(r -> r.length() > 300 * scale)).hasSize(12);
    assertThat(page.marks()).extracting(Mark::type).containsExactly(Mark.Type.SEAL);
  }

  @Test
  void darkBesideTheSheetAndPunchedHolesAreNoInk() {
    BufferedImage image = Samples.letter(DOTS, "345", "05").image();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(40, 40, 40));
    graphics.fillRect(0, 0, 60, image.getHeight());
    graphics.fillRect(0, image.getHeight() - 30, image.getWidth(), 30);
    graphics.fillOval(90, 900, 44, 44);
    graphics.dispose();
    Gray cleared = Borders.cleared(Lifted.of(image, DOTS).gray());
    Binary ink = Binary.of(cleared);
    Rect beside = new Rect(0, 0, 66, image.getHeight());
    assertThat(ink.inkIn(beside)).isZero();
    assertThat(ink.inkIn(new Rect(80, 890, 150, 960))).isZero();
    assertThat(ink.inkIn(new Rect(0, image.getHeight() - 36, image.getWidth(), image.getHeight())))
        .isZero();
  }

  @Test
  void rulesAndLettersThatRunOffTheSheetStay() {
    Paper paper = new Paper(DOTS);
    paper.rule(0, 300, 300, 300, 1).rule(250, 200, 250, Paper.HEIGHT, 1);
    paper.line(2, 500, 0, 14, "Thắng lợi của cả nước");
    Gray page = Lifted.of(paper.image(), DOTS).gray();
    assertThat(Borders.cleared(page)).isSameAs(page);
  }
}
