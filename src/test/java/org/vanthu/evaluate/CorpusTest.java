package org.vanthu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.Pipeline;
import org.vanthu.model.Settings;

/** Every paper of the corpus is read as its truth says, and always the same. */
class CorpusTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final double DIGITAL = 0.99;
  private static final double SCANNED = 0.97;

  /**
   * Where the fields of scanned papers stand; the project's mark is {@link #SCANNED}. Raise it with
   * every gain.
   */
  private static final double SCANNED_FIELDS = 0.90;

  private static Pipeline pipeline;
  private static List<PaperScore> scores;

  @BeforeAll
  static void start() throws IOException {
    pipeline = new Pipeline(Settings.defaults(Path.of("tessdata")).withOcrWorkers(2));
    scores = new CorpusEvaluation(new Reading(pipeline)::json).run(CORPUS);
  }

  @AfterAll
  static void stop() {
    pipeline.close();
  }

  @Test
  void digitalPapersAreReadAsTheirTruthSays() {
    holds(false, measure -> DIGITAL);
  }

  @Test
  void scannedPapersAreReadAsTheirTruthSays() {
    holds(true, measure -> measure.equals("fields") ? SCANNED_FIELDS : SCANNED);
  }

  private static void holds(boolean scanned, ToDoubleFunction<String> mark) {
    SoftAssertions softly = new SoftAssertions();
    CorpusFigures.tallies()
        .forEach((measure, part) -> {
          Tally all = new Tally();
          scores.stream()
              .filter(score -> CorpusFigures.scanned(score) == scanned)
              .map(part)
              .forEach(all::add);
          softly
              .assertThat(all.f1())
              .as("%s %s %s", measure, all, all.errors())
              .isGreaterThanOrEqualTo(mark.applyAsDouble(measure));
        });
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"phan-bo-63-tinh.pdf", "phan-bo-63-tinh-scan.pdf"})
  void annexOfSixtyThreeProvincesIsOneTableWhoseDeclaredTotalHolds(String paper) {
    var record = new Reading(pipeline).record(CORPUS.resolve(paper));
    assertThat(record.path("tables").size()).isEqualTo(1);
    long provinces =
        record.path("rows").valueStream().filter(row -> row.path("level").asInt() == 1).count();
    assertThat(provinces).isEqualTo(63);
    List<String> confirmed =
        record
            .path("findings")
            .valueStream()
            .filter(f -> f.path("outcome").asString().equals("CONFIRMED"))
            .map(f -> f.path("stated").asString())
            .toList();
    assertThat(confirmed).contains("284460617218");
  }

  @Test
  void sameBytesGiveTheSameRecordWithOneWorkerOrTwo() {
    Path paper = CORPUS.resolve("phan-bo-63-tinh-scan.pdf");
    String two = new Reading(pipeline).json(paper);
    Settings alone = Settings.defaults(Path.of("tessdata")).withOcrWorkers(1);
    try (Pipeline one = new Pipeline(alone)) {
      assertThat(new Reading(one).json(paper)).isEqualTo(two);
    }
    assertThat(new Reading(pipeline).json(paper)).isEqualTo(two);
  }
}
