package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words asked about together come back each with what stands in its own ink. */
class SecondOpinionTest {

  private static final double DOTS = 300;

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.8})
  void everyNumberIsReadInItsOwnPlace(double scale) throws Exception {
    OcrTest.modelsAreThere();
    Paper paper = new Paper(DOTS);
    List<String> numbers =
        IntStream.range(0, 14)
            .mapToObj(i -> String.format(Locale.GERMANY, "%,d", 6_611_689_765L / (i * i * 7 + 1)))
            .toList();
    for (int i = 0; i < numbers.size(); i++) {
      paper.line(60 + 240 * (i % 2), 80 + 30 * i, Font.PLAIN, 11 + i % 3 * 2, numbers.get(i));
    }
    Gray page = Lifted.of(paper.image(), DOTS).gray();
    double s = DOTS / 72;
    List<Rect> boxes =
        paper.words().stream()
            .map(Paper.Inked::box)
            .map(box ->
                new Rect(
                    (int) (box.left() * s),
                    (int) (box.top() * s),
                    (int) (box.right() * s) + 1,
                    (int) (box.bottom() * s) + 1))
            .toList();
    try (Readers readers = new Readers(Library.open(OcrTest.MODELS))) {
      List<String> read =
          new SecondOpinion(page, scale)
              .of(
                  boxes,
                  sheet -> readers.turnTo(sheet, Deadline.in(Duration.ofMinutes(1))),
                  line -> readers.first(line, Segmentation.LINE, ""));
      assertThat(read).isEqualTo(numbers);
    }
  }
}
