package org.vanthu.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanthu.evaluate.measure.MutatedRecord.FULL;
import static org.vanthu.evaluate.measure.MutatedRecord.worse;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.report.Measures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record without fault scores full; each fault makes worse what it should, and nothing else. */
class MutatedRecordTest {

  @Test
  void recordWithoutFaultScoresFull() {
    assertThat(FULL.scores().keySet())
        .contains(
            "cer",
            "wer",
            "digits",
            "conservation",
            "mentions/strict",
            "fields/strict",
            "provenance/words",
            "tables/teds",
            "rows/amounts",
            "findings/contradicted",
            "marks/SEAL",
            "pages/origin",
            "pages/road");
    FULL.scores()
        .forEach((measure, score) -> {
          double best =
              measure.equals("tables/pieces") ? 1 : Measures.lessIsBetter(measure) ? 0 : 1;
          assertThat(score.value()).as(measure).isEqualTo(best);
        });
    assertThat(FULL.mistakes()).isEmpty();
    assertThat(FULL.claims()).isNotEmpty().allMatch(Claim::right);
  }

  @Test
  void droppedFindingIsMissedAndAFalseContradictionIsFalse() {
    assertThat(worse(record -> record.withArray("findings").remove(0)))
        .containsExactly("findings/confirmed");
    assertThat(
            worse(record -> {
              ArrayNode findings = record.withArray("findings");
              findings.remove(findings.size() - 1);
            }))
        .containsExactly("findings/contradicted");
    assertThat(
            worse(record ->
                record
                    .withArray("findings")
                    .addObject()
                    .put("code", "SUM")
                    .put("outcome", "CONTRADICTED")
                    .put("stated", 5)))
        .containsExactly("findings/contradicted");
    assertThat(
            worse(record ->
                record
                    .withArray("findings")
                    .addObject()
                    .put("code", "SUM")
                    .put("outcome", "CONFIRMED")
                    .put("stated", 77)))
        .containsExactly("findings/confirmed");
  }

  @Test
  void movedSealIsMissedAndFalse() {
    Set<String> worse =
        worse(record -> {
          JsonNode box =
              record.path("marks").get(0).path("target").path("regions").get(0).path("box");
          ((ArrayNode) box).set(1, 10).set(3, 110);
        });
    assertThat(worse).containsExactly("marks/SEAL");
  }

  @Test
  void wrongWayOfAPageIsSeen() {
    assertThat(
            worse(record ->
                ((ObjectNode) record.path("document").path("pages").get(1)).put("origin", "OCR")))
        .containsExactly("pages/origin");
    assertThat(worse(record -> ((ObjectNode) record.path("runs").get(0)).put("road", "OCR")))
        .containsExactly("pages/road");
  }
}
