package org.vanthu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vanthu.api.Caller.Upload;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DecisionsApiTest {

  @LocalServerPort private int port;
  private Caller caller;

  @BeforeEach
  void call() {
    caller = new Caller(port);
  }

  private String document(String content) {
    return "/api/v1/documents/"
        + caller.settled(Upload.of("letter.txt", content)).get("id").asString();
  }

  @Test
  void decisionStandsBesideTheReadingAndMakesAVersion() {
    String href = document("decided");
    JsonNode before = caller.json(href + "/record");
    var answer =
        caller.post(
            href + "/decisions",
            "{\"path\":\"/fields/kind\",\"action\":\"CORRECTED\",\"value\":\"Tờ trình\",\"by\":\"An\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"2\"");
    JsonNode after = caller.json(href + "/record");
    assertThat(after.get("version").asInt()).isEqualTo(2);
    assertThat(after.get("fields")).isEqualTo(before.get("fields"));
    assertThat(after.at("/decisions/0/value").asString()).isEqualTo("Tờ trình");
    assertThat(after.at("/decisions/0/by").asString()).isEqualTo("An");
    assertThat(after.at("/decisions/0/at").asString()).isNotBlank();
    assertThat(caller.json(href + "/record?version=1")).isEqualTo(before);
  }

  @Test
  void confirmationWritesDownWhatWasRead() {
    String href = document("confirmed");
    caller.post(
        href + "/decisions",
        "{\"path\":\"/fields/number\",\"action\":\"CONFIRMED\",\"by\":\"An\"}");
    assertThat(caller.json(href + "/record").at("/decisions/0/value/canonical").asString())
        .isEqualTo("89/QĐ-UBND");
  }

  @Test
  void decisionOnAnOlderVersionIsAConflictAndChangesNothing() {
    String href = document("conflict");
    String decision = "{\"path\":\"/fields/kind\",\"action\":\"CONFIRMED\",\"by\":\"An\"}";
    assertThat(caller.post(href + "/decisions", decision, "If-Match", "\"1\"").statusCode())
        .isEqualTo(200);
    var late = caller.post(href + "/decisions", decision, "If-Match", "\"1\"");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(caller.read(late).get("code").asString()).isEqualTo("VERSION_CONFLICT");
    assertThat(caller.json(href + "/record").get("decisions")).hasSize(1);
  }

  @Test
  void unusableDecisionsAreRefusedWithReasons() {
    String href = document("unusable");
    List<String> unusable =
        List.of(
            "{\"path\":\"/nowhere/at/all\",\"action\":\"CORRECTED\",\"value\":1,\"by\":\"An\"}",
            "{\"path\":\"/fields/place\",\"action\":\"CONFIRMED\",\"by\":\"An\"}",
            "{\"path\":\"/fields/kind\",\"action\":\"CONFIRMED\",\"value\":\"other\",\"by\":\"An\"}",
            "{\"path\":\"/fields/kind\",\"action\":\"CORRECTED\",\"by\":\"An\"}",
            "{\"path\":\"fields\",\"action\":\"CORRECTED\",\"value\":1,\"by\":\"An\"}",
            "{\"path\":\"/fields/kind\",\"action\":\"CONFIRMED\",\"by\":\" \"}");
    for (String decision : unusable) {
      var answer = caller.post(href + "/decisions", decision);
      assertThat(answer.statusCode()).as(decision).isEqualTo(422);
      assertThat(caller.read(answer).get("code").asString()).isEqualTo("DECISION_UNUSABLE");
    }
    assertThat(caller.post(href + "/decisions", "{}").statusCode()).isEqualTo(400);
    assertThat(caller.post(href + "/decisions", "{\"action\":\"PERHAPS\"}").statusCode())
        .isEqualTo(400);
    assertThat(caller.json(href + "/record").get("version").asInt()).isEqualTo(1);
  }

  @Test
  void absentFieldCanBeAddedByCorrection() {
    String href = document("added");
    caller.post(
        href + "/decisions",
        "{\"path\":\"/fields/place\",\"action\":\"CORRECTED\",\"value\":\"Huế\",\"by\":\"An\"}");
    assertThat(caller.json(href + "/record").at("/decisions/0/value").asString()).isEqualTo("Huế");
  }

  @Test
  void recordSaysNotModifiedToWhoHasTheVersion() {
    String href = document("etag");
    assertThat(caller.get(href + "/record", "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
  }
}
