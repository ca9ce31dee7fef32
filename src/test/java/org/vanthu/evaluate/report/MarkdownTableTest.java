package org.vanthu.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Score;

class MarkdownTableTest {

  @Test
  void everySetHasItsColumnAndWhatASetDoesNotMeasureIsADash() {
    Summary first =
        Summary.of(
            "digital",
            List.of(
                Made.document(
                    "a.pdf",
                    Map.of("digits", new Score.Counts(9, 1, 1)),
                    List.of(new Claim("DATE", 0.9, false), new Claim("DATE", 0.7, true)))));
    Summary second =
        Summary.of(
            "published",
            List.of(Made.document("b.pdf", Map.of("tables/teds", new Score.Ratio(1.5, 2)))));
    assertThat(MarkdownTable.of(List.of(first, second)))
        .contains("|  | digital | published |")
        .contains("| `digits` | 0.9000 (10) | – |")
        .contains("| `tables/teds` | – | 0.7500 (2) |")
        .contains("| values wrong and certain, of all stated | 1 of 2 | – |")
        .contains("| values marked doubtful | 50.0 % | – |")
        .contains("| CPU, s/page · heap at most, MB | 0.75 · 104 | 0.75 · 104 |");
  }
}
