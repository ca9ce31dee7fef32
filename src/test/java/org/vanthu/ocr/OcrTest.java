package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Box;
import org.vanthu.model.Confidence;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Mark;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.Pages;
import org.vanthu.model.Progress;
import org.vanthu.model.Road;
import org.vanthu.model.Ruling;
import org.vanthu.model.Settings;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** Pages drawn with known words are read back, with their places. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OcrTest {

  static final Path MODELS = Path.of("tessdata");

  private Ocr ocr;

  @BeforeAll
  void open() {
    modelsAreThere();
    ocr = new Ocr(Settings.defaults(MODELS).withOcrWorkers(2));
  }

  static void modelsAreThere() {
    assertThat(Files.exists(MODELS.resolve("Vietnamese.traineddata")))
        .as("the recognition models are missing: run tessdata/fetch.sh")
        .isTrue();
  }

  @AfterAll
  void close() {
    ocr.close();
  }

  private Page read(double dotsPerInch, BufferedImage image) {
    Pages pages = ocr.complete(Drawn.of(dotsPerInch, image), Progress.NONE);
    assertThat(pages.failures()).isEmpty();
    pages.pages().forEach(Invariants::hold);
    return pages.pages().getFirst();
  }

  private static List<String> texts(Page page) {
    return page.words().stream().map(Word::text).toList();
  }

  @Test
  void cleanLetterIsReadWordByWordAtItsPlaces() {
    Paper paper = Samples.letter(300, "345", "05");
    Page page = read(300, paper.image());
    int found = 0;
    for (Paper.Inked inked : paper.words()) {
      for (Word word : page.words()) {
        if (word.text().equals(inked.text()) && near(word.box(), inked.box(), 2.5)) {
          found++;
          break;
        }
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(paper.words().size() * 97 / 100);
    assertThat(texts(page)).contains("345/TTr-UBND", "05", "1527/QĐ-UBND", "2.345");
  }

  private static boolean near(Box a, Box b, double points) {
    return Math.abs(a.left() - b.left()) <= points
        && Math.abs(a.top() - b.top()) <= points
        && Math.abs(a.right() - b.right()) <= points
        && Math.abs(a.bottom() - b.bottom()) <= points;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, -0.7})
  void poorScanWithSealAndTableLosesNoNumberInSilence(double degrees) {
    Paper paper = Samples.letterWithTable(200, 7);
    Page page = read(200, Scanner.scan(paper.image(), degrees, 1));
    List<String> right = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Paper.Inked inked : paper.words()) {
      if (NumberForm.numeric(inked.text())) {
        Word word = nearest(page, turned(inked.box(), degrees));
        if (word.text().equals(inked.text())) {
          right.add(inked.text());
        } else if (word.confidence() >= Confidence.DOUBTFUL) {
          silent.add(inked.text() + " read as " + word.text());
        }
      }
    }
    assertThat(silent).isEmpty();
    assertThat(right).hasSizeGreaterThanOrEqualTo(40);
    assertThat(page.marks()).extracting(Mark::type).containsExactly(Mark.Type.SEAL);
    assertThat(page.rulings().stream().filter(Ruling::horizontal).filter(r -> r.length() > 400))
        .hasSize(12);
    assertThat(page.rulings().stream().filter(r -> !r.horizontal() && r.length() > 200)).hasSize(6);
  }

  static Box turned(Box box, double degrees) {
    double angle = Math.toRadians(degrees);
    double dx = box.centerX() - Paper.WIDTH / 2;
    double dy = box.centerY() - Paper.HEIGHT / 2;
    double x = dx * Math.cos(angle) - dy * Math.sin(angle) + Paper.WIDTH / 2;
    double y = dx * Math.sin(angle) + dy * Math.cos(angle) + Paper.HEIGHT / 2;
    return new Box(x, y, x, y);
  }

  private static Word nearest(Page page, Box box) {
    return page.words().stream()
        .min(
            java.util.Comparator.comparingDouble(w ->
                Math.hypot(w.box().centerX() - box.centerX(), w.box().centerY() - box.centerY())))
        .orElseThrow();
  }

  @Test
  void oneWorkerAndTwoReadTheSame() {
    BufferedImage letter = Samples.letter(150, "12", "09").image();
    BufferedImage table =
        new Paper(150)
            .table(
                80,
                new double[] {80, 160, 260, 360},
                22,
                new String[][] {{"A", "12.345", "6.789"}, {"B", "1.111", "22,5"}, {"C", "-", "7"}})
            .image();
    BufferedImage[] images = {letter, table, letter, table};
    Pages two = ocr.complete(Drawn.of(150, images), Progress.NONE);
    try (Ocr single = new Ocr(Settings.defaults(MODELS).withOcrWorkers(1))) {
      assertThat(single.complete(Drawn.of(150, images), Progress.NONE)).isEqualTo(two);
    }
    assertThat(two.pages().get(0).words()).isEqualTo(two.pages().get(2).words());
  }

  @Test
  void machineWordsStayAndAreNotReadTwice() {
    Paper paper =
        new Paper(150)
            .line(80, 100, Font.PLAIN, 14, "Ký bởi: Văn phòng")
            .line(80, 140, Font.PLAIN, 14, "Độc lập - Tự do - Hạnh phúc");
    List<Word> stamp =
        paper.words().subList(0, 4).stream()
            .map(w -> Word.of(w.text(), w.box(), Style.PLAIN, Road.ANNOTATION))
            .toList();
    Pages pages = ocr.complete(Drawn.with(150, Origin.MIXED, stamp, paper.image()), Progress.NONE);
    Page page = pages.pages().getFirst();
    assertThat(page.words()).startsWith(stamp.toArray(Word[]::new));
    assertThat(texts(page))
        .containsExactly(
            "Ký", "bởi:", "Văn", "phòng", "Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc");
  }

  @Test
  void digitalPagePassesUntouched() {
    BufferedImage image = Samples.letter(100, "1", "02").image();
    Drawn reading = Drawn.with(100, Origin.DIGITAL, List.of(), image);
    assertThat(ocr.complete(reading, Progress.NONE).pages()).containsExactly(reading.page(1));
  }

  @Test
  void pageThatCannotBeDrawnFailsAloneAndIsTold() {
    BufferedImage image = new Paper(100).line(80, 100, Font.PLAIN, 16, "Điều").image();
    List<Integer> told = java.util.Collections.synchronizedList(new ArrayList<>());
    Pages pages =
        ocr.complete(
            Drawn.of(100, image, image, image).undrawable(2), (done, total) -> told.add(done));
    assertThat(pages.pages()).hasSize(3);
    assertThat(pages.pages().get(1).words()).isEmpty();
    assertThat(texts(pages.pages().get(2))).containsExactly("Điều");
    assertThat(pages.failures())
        .singleElement()
        .satisfies(f -> assertThat(f.page()).hasValue(2))
        .satisfies(f -> assertThat(f.code()).isEqualTo(FailureCode.PAGE_FAILED));
    assertThat(told).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void missingModelIsToldWithItsRemedy() {
    try (Ocr without = new Ocr(Settings.defaults(Path.of("target")).withOcrWorkers(1))) {
      Pages pages = without.complete(Drawn.of(100, new Paper(100).image()), Progress.NONE);
      assertThat(pages.failures())
          .singleElement()
          .satisfies(f -> assertThat(f.code()).isEqualTo(FailureCode.OCR_UNAVAILABLE))
          .satisfies(f -> assertThat(f.message()).contains("tessdata/fetch.sh"));
    }
  }

  @Test
  void blankPageHasNoWords() {
    assertThat(read(150, new Paper(150).image()).words()).isEmpty();
  }

  @Test
  void wordsRunTogetherInDatesArePartedAtTheirInk() {
    Page page =
        read(300, new Paper(300).line(80, 100, Font.ITALIC, 14, "ngày17tháng10năm 2025").image());
    assertThat(texts(page)).containsExactlyInAnyOrder("ngày", "17", "tháng", "10", "năm", "2025");
  }
}
