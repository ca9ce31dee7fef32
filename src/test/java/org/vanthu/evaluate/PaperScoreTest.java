package org.vanthu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A right record scores full; each kind of mutation makes the right measure fall. */
class PaperScoreTest {

  private static final String GOLD =
      """
      {"file":"a.pdf",
       "parts":[{"type":"LETTER","pages":[1],
         "fields":{"number":[{"type":"number","text":"5/BC-UBND","value":"5/BC-UBND","regions":[]}]}}],
       "words":[{"text":"Số:","region":{"page":1,"box":{"left":10,"top":10,"right":30,"bottom":20}}},
         {"text":"5/BC-UBND","region":{"page":1,"box":{"left":34,"top":10,"right":100,"bottom":20}}}],
       "mentions":[{"type":"DOCUMENT_NUMBER","text":"5/BC-UBND","value":"5/BC-UBND",
                    "regions":[{"page":1,"box":{"left":34,"top":10,"right":100,"bottom":20}}]}],
       "tables":[{"rows":1,"columns":1,"headerRows":0,
                  "cells":[{"row":0,"column":0,"rowSpan":1,"columnSpan":1,"text":"7.765"}],
                  "meaning":[{"row":0,"level":1,"label":"","vnd":{"0":7765000000}}]}],
       "findings":[{"code":"SUM","outcome":"CONFIRMED","stated":7765000000}]}
      """;

  private static final String RECORD =
      """
      {"text":"Số: 5/BC-UBND\\n7.765",
       "fields":{"number":{"value":{"canonical":"5/BC-UBND"},"target":{"start":4,"end":13,
          "regions":[{"page":1,"box":[34,10,100,20]}]}}},
       "mentions":[{"type":"DOCUMENT_NUMBER","text":"5/BC-UBND","value":{"canonical":"5/BC-UBND"},
          "target":{"start":4,"end":13,"regions":[{"page":1,"box":[34,10,100,20]}]}}],
       "tables":[{"id":"t1","cells":[{"row":0,"column":0,"rowSpan":1,"columnSpan":1,"text":"7.765"}]}],
       "rows":[{"table":"t1","row":0,"level":1,"values":[{"column":0,"vnd":7765000000}]}],
       "findings":[{"code":"SUM","outcome":"CONFIRMED","stated":7765000000}]}
      """;

  @Test
  void rightRecordScoresFull() {
    PaperScore score = score(RECORD);
    assertThat(score.fields().f1()).isEqualTo(1);
    assertThat(score.mentions().f1()).isEqualTo(1);
    assertThat(score.cells().f1()).isEqualTo(1);
    assertThat(score.rows().f1()).isEqualTo(1);
    assertThat(score.findings().f1()).isEqualTo(1);
    assertThat(score.provenance().f1()).isEqualTo(1);
    assertThat(score.provenance().support()).isEqualTo(2);
  }

  @Test
  void changedDigitLowersMentionsAndFields() {
    PaperScore score = score(RECORD.replace("\"canonical\":\"5/BC", "\"canonical\":\"6/BC"));
    assertThat(score.mentions().f1()).isZero();
    assertThat(score.fields().recall()).isZero();
  }

  @Test
  void shiftedBoxLowersProvenance() {
    assertThat(score(RECORD.replace("[34,10,100,20]", "[5,10,30,20]")).provenance().f1()).isZero();
  }

  @Test
  void droppedCellLowersCells() {
    assertThat(score(RECORD.replace("\"text\":\"7.765\"", "\"text\":\"\"")).cells().f1()).isZero();
  }

  @Test
  void wrongLevelOrAmountLowersRows() {
    assertThat(score(RECORD.replace("\"level\":1", "\"level\":2")).rows().f1()).isZero();
    assertThat(score(RECORD.replace("\"vnd\":7765000000", "\"vnd\":7765")).rows().f1()).isZero();
  }

  @Test
  void falseContradictionLowersFindings() {
    assertThat(score(RECORD.replace("CONFIRMED", "CONTRADICTED")).findings().f1()).isZero();
  }

  private static PaperScore score(String record) {
    JsonMapper json = JsonMapper.shared();
    JsonNode gold = json.readTree(GOLD);
    return PaperScore.of(gold, json.readTree(record));
  }
}
