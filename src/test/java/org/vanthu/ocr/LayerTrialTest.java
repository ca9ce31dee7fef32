package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Box;
import org.vanthu.model.Confidence;
import org.vanthu.model.Doubt;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.PagedReading;
import org.vanthu.model.Pages;
import org.vanthu.model.Progress;
import org.vanthu.model.Reason;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Road;
import org.vanthu.model.Settings;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** A doubted text layer against what is seen on its page. */
class LayerTrialTest {

  private static final Path MODELS = Path.of("tessdata");

  @Test
  void layerThatAgreesWithItsPixelsIsBelieved() {
    Page page = settled(word -> word);
    assertThat(page.origin()).isEqualTo(Origin.DIGITAL);
    assertThat(page.words()).allMatch(word -> word.road() == Road.TEXT_LAYER);
    assertThat(page.doubt()).isEmpty();
  }

  @Test
  void layerThatTellsOtherDigitsIsReadAgain() {
    Page page = settled(LayerTrialTest::nextDigits);
    assertThat(page.origin()).isEqualTo(Origin.OCR);
    assertThat(page.why()).isEqualTo("told otherwise");
    assertThat(page.words()).allMatch(word -> word.road() != Road.TEXT_LAYER);
    assertThat(page.words().stream().map(Word::text)).contains("2.345");
  }

  @Test
  void oneWordToldOtherwiseIsDoubtedInALayerThatIsBelieved() {
    Page page = settled(word -> word.equals("2.345") ? "2.845" : word);
    assertThat(page.origin()).isEqualTo(Origin.DIGITAL);
    Word told =
        page.words().stream().filter(w -> w.text().equals("2.845")).findFirst().orElseThrow();
    assertThat(told.confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(told.reasons()).contains(Reason.READINGS_DISAGREE);
    assertThat(told.alternatives().getFirst().text()).contains("2.345");
  }

  @Test
  void layerThatCanNotBeComparedStaysDoubtful() {
    OcrTest.modelsAreThere();
    Word told = Word.of("2.345", new Box(50, 50, 90, 62), Style.PLAIN, Road.TEXT_LAYER);
    Page page =
        new Page(1, 595, 842, Origin.DIGITAL, "text layer", List.of(told), List.of(), List.of())
            .doubted(new Doubt(List.of(told), Origin.OCR, "told otherwise"));
    try (Ocr ocr = new Ocr(Settings.defaults(MODELS).withOcrWorkers(1))) {
      Pages pages = ocr.complete(new OnePage(page, Optional.empty()), Progress.NONE);
      assertThat(pages.failures()).hasSize(1);
      assertThat(pages.pages().getFirst().words().getFirst().confidence())
          .isLessThan(Confidence.DOUBTFUL);
    }
  }

  private static String nextDigits(String word) {
    StringBuilder next = new StringBuilder();
    word.chars()
        .map(c -> c >= '0' && c <= '9' ? '0' + (c - '0' + 1) % 10 : c)
        .forEach(c -> next.append((char) c));
    return next.toString();
  }

  private static Page settled(java.util.function.UnaryOperator<String> lie) {
    OcrTest.modelsAreThere();
    Paper paper = Samples.letter(300, "345", "05");
    List<Word> told = new ArrayList<>();
    for (Paper.Inked inked : paper.words()) {
      told.add(Word.of(lie.apply(inked.text()), inked.box(), Style.PLAIN, Road.TEXT_LAYER));
    }
    Page page =
        new Page(
                1,
                paper.image().getWidth() * 72 / 300.0,
                paper.image().getHeight() * 72 / 300.0,
                Origin.DIGITAL,
                "text layer",
                told,
                List.of(),
                List.of())
            .doubted(new Doubt(told, Origin.OCR, "told otherwise"));
    try (Ocr ocr = new Ocr(Settings.defaults(MODELS).withOcrWorkers(1))) {
      return ocr.complete(new OnePage(page, Optional.of(paper)), Progress.NONE).pages().getFirst();
    }
  }

  private record OnePage(Page page, Optional<Paper> paper) implements PagedReading {

    @Override
    public int pageCount() {
      return 1;
    }

    @Override
    public Page page(int number) {
      return page;
    }

    @Override
    public PageImage image(int number, double dotsPerInch) throws RefusedException {
      if (paper.isEmpty()) {
        throw new RefusedException(Failure.ofPage(FailureCode.PAGE_FAILED, 1, "read", "torn"));
      }
      return new PageImage(1, paper.get().image(), 300);
    }

    @Override
    public void close() {}
  }
}
