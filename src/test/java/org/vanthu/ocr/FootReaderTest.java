package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Offices and names beside "Nơi nhận" are found though the page's own reading lost them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FootReaderTest {

  private static final double DOTS = 300;
  private static final double PIXELS = DOTS / 72;

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

  private static Paper foot() {
    return new Paper(DOTS)
        .line(85, 380, Font.PLAIN, 14, "Quyết định này có hiệu lực thi hành kể từ ngày ký, thay.")
        .line(85, 430, Font.BOLD, 12, "Nơi nhận:")
        .line(85, 446, Font.PLAIN, 11, "- Như Điều 3;")
        .line(355, 430, Font.BOLD, 13, "CHỦ TỊCH")
        .line(345, 520, Font.BOLD, 13, "Trần Ngọc Mẫu")
        .rule(300, 470, 520, 448, 1.5)
        .rule(380, 440, 430, 500, 1.5);
  }

  /** The words that the reading of the page had: those at the left, up to a height in points. */
  private static List<Read> known(Paper paper) {
    return paper.words().stream()
        .filter(word -> word.box().right() < 300 || word.box().top() < 400)
        .map(word ->
            Read.of(
                Glyphs.even(
                    word.text(),
                    new Rect(
                        (int) (word.box().left() * PIXELS),
                        (int) (word.box().top() * PIXELS),
                        (int) (word.box().right() * PIXELS),
                        (int) (word.box().bottom() * PIXELS)),
                    96)))
        .toList();
  }

  private String read(Paper paper, List<Read> known) throws TimeoutException {
    Gray page = Lifted.of(paper.image(), DOTS).gray();
    FootReader reader =
        new FootReader(readers, page, Binary.of(page), Deadline.in(Duration.ofMinutes(1)));
    return reader.read(known).stream().map(Read::text).collect(Collectors.joining(" "));
  }

  @Test
  void officeAndNameThatThePenHidFromTheEngineAreFound() throws TimeoutException {
    Paper paper = foot();
    assertThat(read(paper, known(paper)))
        .startsWith("Quyết định này")
        .contains("CHỦ TỊCH", "Trần Ngọc Mẫu");
  }

  @Test
  void pageWithoutRecipientsIsLeftAsItWasRead() throws TimeoutException {
    Paper paper = foot();
    List<Read> others = known(paper).stream().filter(word -> !word.text().startsWith("N")).toList();
    assertThat(read(paper, others)).doesNotContain("Trần");
  }
}
