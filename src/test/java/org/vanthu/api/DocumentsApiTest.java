package org.vanthu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vanthu.api.Caller.Upload;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DocumentsApiTest {

  @LocalServerPort private int port;
  private Caller caller;

  @BeforeEach
  void call() {
    caller = new Caller(port);
  }

  @Test
  void documentIsKnownByTheHashOfItsBytesAndItsOriginalComesBackUnchanged() throws Exception {
    byte[] bytes = "pages 2\nđơn xin nghỉ".getBytes(StandardCharsets.UTF_8);
    JsonNode document = caller.settled(new Upload("đơn.txt", bytes));
    String id = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(document.get("id").asString()).isEqualTo(id);
    assertThat(document.get("state").asString()).isEqualTo("COMPLETE");
    assertThat(document.at("/pages/done").asInt()).isEqualTo(2);
    assertThat(document.at("/pages/total").asInt()).isEqualTo(2);
    assertThat(document.at("/fileNames/0").asString()).isEqualTo("đơn.txt");
    var original = caller.bytes("/api/v1/documents/" + id + "/original");
    assertThat(original.body()).isEqualTo(bytes);
    assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;");
  }

  @Test
  void sameBytesUnderAnotherNameAreTheSameDocumentAndReadOnce() {
    JsonNode first = caller.settled(Upload.of("a.txt", "twice"));
    JsonNode again = caller.settled(Upload.of("b.txt", "twice"));
    assertThat(again.get("id")).isEqualTo(first.get("id"));
    assertThat(again.get("version").asInt()).isEqualTo(1);
    assertThat(again.get("fileNames").values())
        .extracting(JsonNode::asString)
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void submissionTellsTheStateOfEachOfItsFilesUnderItsName() {
    var accepted =
        caller.upload(
            List.of(
                Upload.of("one.txt", "one"),
                Upload.of("two.txt", "crash"),
                Upload.of("same.txt", "one")));
    JsonNode answer = caller.read(accepted);
    assertThat(answer.get("documents")).hasSize(2);
    answer.get("documents").forEach(d -> caller.settled(d.get("id").asString()));
    JsonNode submission = caller.json("/api/v1/submissions/" + answer.get("submission").asString());
    assertThat(submission.get("documents").values())
        .extracting(d -> d.get("fileName").asString() + " " + d.get("state").asString())
        .containsExactly("one.txt COMPLETE", "two.txt FAILED", "same.txt COMPLETE");
  }

  @Test
  void programFailureLeavesARecordThatSaysWhatToDo() {
    JsonNode document = caller.settled(Upload.of("bad.txt", "crash\nagain"));
    JsonNode record = caller.json(document.get("record").asString());
    assertThat(record.get("status").asString()).isEqualTo("FAILED");
    assertThat(record.at("/failures/0/code").asString()).isEqualTo("INTERNAL");
    assertThat(record.at("/failures/0/remedy").asString()).isNotBlank();
  }

  @Test
  void documentThatCouldNotBeReadIsReadAgainWhenItIsSentAgain() {
    Upload file = Upload.of("again.txt", "crash\nonce more");
    assertThat(caller.settled(file).get("version").asInt()).isEqualTo(1);
    assertThat(caller.settled(file).get("version").asInt()).isEqualTo(2);
  }

  @Test
  void nameWithFoldersAndDirectionMarksIsMadeHarmless() {
    JsonNode document = caller.settled(Upload.of("..\\..\\etc/pass\u202Efdp.exe", "named badly"));
    assertThat(document.at("/fileNames/0").asString()).isEqualTo("passfdp.exe");
  }

  @Test
  void pageImageIsDrawnInTheAskedSizeAndAMissingPageIsAProblem() {
    String id = caller.settled(Upload.of("p.txt", "pages 1\npicture")).get("id").asString();
    var image = caller.bytes("/api/v1/documents/" + id + "/pages/1.png?width=300");
    assertThat(image.statusCode()).isEqualTo(200);
    assertThat(image.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(java.nio.ByteBuffer.wrap(image.body()).getInt(16)).isEqualTo(320);
    var missing = caller.get("/api/v1/documents/" + id + "/pages/2.png");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(caller.read(missing).get("code").asString()).isEqualTo("NOT_READABLE");
  }

  @Test
  void unknownDocumentAndEmptyUploadAreProblemsWithCodeAndRemedy() {
    for (String path :
        List.of(
            "/api/v1/documents/x",
            "/api/v1/documents/x/record",
            "/api/v1/documents/x/pages/1.png")) {
      var missing = caller.get(path);
      assertThat(missing.statusCode()).as(path).isEqualTo(404);
      assertThat(caller.read(missing).get("code").asString()).isEqualTo("NOT_FOUND");
      assertThat(caller.read(missing).get("remedy").asString()).isNotBlank();
    }
    assertThat(caller.upload(List.of()).statusCode()).isEqualTo(400);
  }
}
