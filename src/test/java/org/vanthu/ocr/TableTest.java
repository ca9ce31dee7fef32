package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Confidence;
import org.vanthu.model.Page;
import org.vanthu.model.Progress;
import org.vanthu.model.Ruling;
import org.vanthu.model.Settings;
import org.vanthu.model.Word;

/** What stands in ruled tables, and where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableTest {

  private static final String[][] ROWS = {
    {"I", "Hạ tầng", "6.754"},
    {"1", "Mạng", "4.890"},
    {"2", "Máy chủ", "1.864"},
    {"II", "Dữ liệu", "11.181"},
    {"1", "Kho", "3.120"},
    {"III", "An toàn", "1.675"},
    {"1", "Giám sát", "1.290"},
    {"IV", "Đào tạo", "1.905"}
  };

  private static final double[] WALLS = {90, 140, 340, 460};
  private static final double TOP = 120;
  private static final double ROW = 24;

  private Ocr ocr;

  @BeforeAll
  void open() {
    ocr = new Ocr(Settings.defaults(OcrTest.MODELS).withOcrWorkers(1));
  }

  @AfterAll
  void close() {
    ocr.close();
  }

  private Page read(double degrees) {
    Paper paper = new Paper(200).table(TOP, WALLS, ROW, ROWS);
    return ocr.complete(Drawn.of(200, Scanner.scan(paper.image(), degrees, 5)), Progress.NONE)
        .pages()
        .getFirst();
  }

  /** The words of a column from the top, wherever the scanner has turned them. */
  private static List<Word> column(Page page, int column, double degrees) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    return page.words().stream()
        .filter(w -> {
          double dx = w.box().centerX() - Paper.WIDTH / 2;
          double dy = w.box().centerY() - Paper.HEIGHT / 2;
          double x = dx * cos + dy * sin + Paper.WIDTH / 2;
          return WALLS[column] < x && x < WALLS[column + 1];
        })
        .sorted(Comparator.comparingDouble(w -> w.box().centerY()))
        .toList();
  }

  @Test
  void romanOrdinalsAreNotLetters() {
    List<Word> ordinals = column(read(0.4), 0, 0.4);
    assertThat(ordinals)
        .extracting(Word::text)
        .containsExactly("I", "1", "2", "II", "1", "III", "1", "IV");
    assertThat(ordinals)
        .filteredOn(w -> !w.alternatives().isEmpty())
        .allSatisfy(w -> assertThat(w.confidence()).isLessThan(Confidence.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, -2})
  void rowsOfATableAskewStayBetweenTheirRulings(double degrees) {
    Page page = read(degrees);
    List<Ruling> levels =
        page.rulings().stream()
            .filter(r -> r.direction() == Ruling.Direction.HORIZONTAL)
            .sorted(Comparator.comparingDouble(Ruling::at))
            .toList();
    assertThat(levels).hasSize(ROWS.length + 1);
    for (int column : new int[] {0, 2}) {
      List<Word> words = column(page, column, degrees);
      assertThat(words).hasSize(ROWS.length);
      for (int r = 0; r < ROWS.length; r++) {
        assertThat(words.get(r).text()).isEqualTo(ROWS[r][column]);
        assertThat(words.get(r).box().centerY())
            .isBetween(levels.get(r).at(), levels.get(r + 1).at());
      }
    }
  }
}
