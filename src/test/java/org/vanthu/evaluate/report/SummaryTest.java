package org.vanthu.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vanthu.evaluate.report.Made.document;
import static org.vanthu.evaluate.report.Made.mistake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Score;
import tools.jackson.databind.node.ObjectNode;

class SummaryTest {

  @Test
  void microAddsCountsAndMacroAveragesDocuments() {
    Summary summary =
        Summary.of(
            "two",
            List.of(
                document("a.pdf", Map.of("cells", new Score.Counts(90, 10, 10))),
                document("b.pdf", Map.of("cells", new Score.Counts(1, 1, 1)))));
    Summary.Line line = cells(summary);
    assertThat(line.micro()).isEqualTo(new Score.Counts(91, 11, 11));
    assertThat(line.macro()).isCloseTo((0.9 + 0.5) / 2, within(1e-12));
    assertThat(line.documents()).isEqualTo(2);
  }

  @Test
  void documentWithNothingToFindDoesNotRaiseTheMacroAverage() {
    Summary summary =
        Summary.of(
            "two",
            List.of(
                document("a.pdf", Map.of("cells", new Score.Counts(1, 1, 1))),
                document("b.pdf", Map.of("cells", new Score.Counts(0, 0, 0))),
                document("c.pdf", Map.of("cells", new Score.Counts(0, 0, 2)))));
    assertThat(cells(summary).macro()).isCloseTo(0.25, within(1e-12));
    assertThat(cells(summary).documents()).isEqualTo(2);
  }

  @Test
  void calibrationErrorIsTheMeanDistanceOfConfidenceAndShareOfRight() {
    Certainty certainty =
        Certainty.of(
            List.of(
                new Claim("DATE", 1, true),
                new Claim("DATE", 1, false),
                new Claim("DATE", 0.25, false),
                new Claim("DATE", 0.25, false)));
    assertThat(certainty.error()).isCloseTo(0.5 * 0.5 + 0.5 * 0.25, within(1e-12));
    assertThat(certainty.silence()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(certainty.doubt()).isEqualTo(0.5);
    assertThat(certainty.bins()).extracting(Certainty.Bin::index).containsExactly(2, 9);
  }

  @Test
  void terminalTellsSilenceBesideDoubt() {
    List<Claim> claims = List.of(new Claim("DATE", 0.9, false), new Claim("DATE", 0.3, true));
    String text =
        TerminalTable.of(
            Summary.bySet(
                List.of(document("a.pdf", Map.of("cells", new Score.Counts(9, 1, 0)), claims))),
            false);
    assertThat(text)
        .contains(
            "digital: 1 documents, 2 pages, per page 0.50 s (CPU 0.75 s), heap at most 100 MB")
        .containsPattern("cells +0\\.9474 +0\\.9474 +10 +1\\.0000 +0\\.9000 +9 +1 +0")
        .containsPattern("DATE +2 +1 +1 +100\\.0 % +50\\.0 % +0\\.8000");
  }

  @Test
  void jsonIsTheSameButForTimings() {
    Evaluated one =
        document("a.pdf", Map.of("cer", new Score.Ratio(1, 3)), mistake("cer", "ỉ", "i"));
    Evaluated slower =
        new Evaluated(
            one.name(),
            new org.vanthu.evaluate.Measured(
                one.measured().document(),
                one.measured().made(),
                one.measured().status(),
                one.measured().scores(),
                one.measured().mistakes(),
                one.measured().claims(),
                new org.vanthu.evaluate.Measured.Cost(2, 99, 99, 99)),
            one.pages());
    ObjectNode first = ReportJson.of(List.of(one));
    ObjectNode second = ReportJson.of(List.of(slower));
    assertThat(second.remove("timings")).isNotEqualTo(first.remove("timings"));
    assertThat(second.toString()).isEqualTo(first.toString());
    assertThat(first.at("/sets/digital/measures/cer/value").asDouble()).isEqualTo(0.333333333);
    assertThat(first.at("/documents/0/mistakes/0/got").asString()).isEqualTo("i");
  }

  private static Summary.Line cells(Summary summary) {
    return Optional.ofNullable(summary.lines().get("cells")).orElseThrow();
  }
}
