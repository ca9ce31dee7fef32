package org.vanthu.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanthu.evaluate.measure.MutatedRecord.counts;
import static org.vanthu.evaluate.measure.MutatedRecord.topics;
import static org.vanthu.evaluate.measure.MutatedRecord.worse;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Score;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What faults of mentions and fields cost. */
class MutatedValuesTest {

  @Test
  void wrongMentionThatClaimsCertaintyIsSilent() {
    Set<String> worse =
        worse(record ->
            ((ObjectNode) mention(record, "DATE").path("value")).put("from", "1999-01-01"));
    assertThat(worse)
        .contains(
            "mentions/lenient",
            "mentions/strict",
            "mentions/DATE/lenient",
            "silence/certainlyWrong",
            "silence/ofWrong");
    assertThat(worse)
        .doesNotContain("mentions/place", "mentions/AMOUNT/lenient", "silence/doubtful");
    assertThat(topics(worse)).containsExactly("mentions", "silence");
  }

  @Test
  void wrongMentionThatDoubtsIsNotSilent() {
    Set<String> worse =
        worse(record -> {
          ObjectNode date = mention(record, "DATE");
          ((ObjectNode) date.path("value")).put("from", "1999-01-01");
          date.put("confidence", 0.3);
        });
    assertThat(worse).contains("mentions/lenient", "silence/doubtful");
    assertThat(worse).doesNotContain("silence/certainlyWrong", "silence/ofWrong");
  }

  @Test
  void inventedAndDroppedMentionsCostTheSame() {
    Score.Counts invented =
        counts(
            "mentions/lenient",
            record -> {
              ObjectNode more = mention(record, "DATE").deepCopy();
              ((ObjectNode) more.path("value")).put("from", "1999-01-01");
              record.withArray("mentions").add(more);
            });
    Score.Counts dropped =
        counts("mentions/lenient", record -> record.withArray("mentions").remove(0));
    assertThat(invented.invented()).isEqualTo(1);
    assertThat(invented.missed()).isZero();
    assertThat(dropped.missed()).isEqualTo(1);
    assertThat(dropped.invented()).isZero();
  }

  @Test
  void longerSpanIsLenientlyRight() {
    Set<String> worse =
        worse(record -> {
          ObjectNode date = mention(record, "DATE");
          date.put("text", "ngày " + date.path("text").asString());
          ArrayNode box = (ArrayNode) date.path("target").path("regions").get(0).path("box");
          box.set(0, box.get(0).asDouble() - 30);
        });
    assertThat(worse).contains("mentions/strict", "provenance/iou/mentions", "provenance/words");
    assertThat(worse).doesNotContain("mentions/lenient");
  }

  @Test
  void shiftedBoxLowersProvenanceAndThePlaceOfItsMention() {
    Set<String> worse =
        worse(record -> {
          ObjectNode number = mention(record, "DOCUMENT_NUMBER");
          ArrayNode box = (ArrayNode) number.path("target").path("regions").get(0).path("box");
          box.set(1, box.get(1).asDouble() + 300);
          box.set(3, box.get(3).asDouble() + 300);
        });
    assertThat(worse).contains("provenance/words", "mentions/place", "mentions/lenient");
    assertThat(topics(worse)).containsExactly("mentions", "provenance", "silence");
  }

  @Test
  void wrongFieldLowersThatFieldAlone() {
    Set<String> worse =
        worse(record -> ((ObjectNode) record.path("fields").path("signerName")).put("value", "Ai"));
    assertThat(worse)
        .contains(
            "fields/lenient",
            "fields/strict",
            "fields/signerName/lenient",
            "silence/certainlyWrong");
    assertThat(worse).doesNotContain("fields/kind/lenient");
    assertThat(topics(worse)).containsExactly("fields", "silence");
  }

  @Test
  void caseOfAFieldIsTheSameWordingAndNotTheSameLetters() {
    Set<String> worse =
        worse(record ->
            ((ObjectNode) record.path("fields").path("signerName")).put("value", "NGUYỄN VĂN MẪU"));
    assertThat(worse).containsExactly("fields/signerName/strict", "fields/strict");
  }

  @Test
  void droppedFieldIsMissedAndInventedFieldIsFalse() {
    assertThat(worse(record -> ((ObjectNode) record.path("fields")).remove("kind")))
        .containsExactly(
            "fields/kind/lenient", "fields/kind/strict", "fields/lenient", "fields/strict");
    assertThat(
            worse(record ->
                ((ObjectNode) record.path("fields"))
                    .putObject("urgency")
                    .put("value", "HỎA TỐC")
                    .put("confidence", 0.9)))
        .contains("fields/lenient", "silence/certainlyWrong");
  }

  private static ObjectNode mention(ObjectNode record, String type) {
    return (ObjectNode)
        record
            .path("mentions")
            .valueStream()
            .filter(m -> m.path("type").asString().equals(type))
            .skip(1)
            .findFirst()
            .orElseThrow();
  }
}
