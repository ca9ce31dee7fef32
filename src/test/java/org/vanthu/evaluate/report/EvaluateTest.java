package org.vanthu.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest {

  private static final String PLAN = "ke-hoach-van-thu.txt";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void folderWithoutTruthsSaysWhatToDo() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Kính gửi");
    assertThat(evaluate(folder.toString())).isEqualTo(Evaluate.NOTHING);
    assertThat(said(err)).contains("No document").contains(".gold.json").contains("corpus make");
  }

  @Test
  void missingFolderAndMissingBaselineAreToldByName() throws IOException {
    assertThat(evaluate(folder.resolve("absent").toString())).isEqualTo(Evaluate.NOTHING);
    assertThat(said(err)).contains("absent is no folder");
    plan();
    assertThat(evaluate(folder.toString(), "--baseline", folder.resolve("b.json").toString()))
        .isEqualTo(Evaluate.NOTHING);
    assertThat(said(err)).contains("b.json").contains("--accept");
  }

  @Test
  void wrongCommandLineIsRefused() {
    assertThat(evaluate()).isEqualTo(Evaluate.USAGE);
    assertThat(evaluate(folder.toString(), "--accept")).isEqualTo(Evaluate.USAGE);
    assertThat(evaluate(folder.toString(), "--workers", "0")).isEqualTo(Evaluate.USAGE);
  }

  @Test
  void brokenTruthIsToldAndTheOthersAreMeasuredAndNoBaselineIsWritten() throws IOException {
    plan();
    Files.writeString(folder.resolve("other.txt"), "Kính gửi");
    Files.writeString(folder.resolve("other.txt.gold.json"), "{\"file\": ");
    Path baseline = folder.resolve("b.json");
    assertThat(evaluate(folder.toString(), "--baseline", baseline.toString(), "--accept"))
        .isEqualTo(Evaluate.UNUSABLE);
    assertThat(said(err)).contains("other.txt");
    assertThat(said(out)).contains("mentions/lenient");
    assertThat(baseline).doesNotExist();
  }

  @Test
  void acceptedBaselineHoldsUntilAScoreMoves() throws IOException {
    plan();
    Path baseline = folder.resolve("b.json");
    String[] compare = {folder.toString(), "--baseline", baseline.toString()};
    assertThat(evaluate(folder.toString(), "--baseline", baseline.toString(), "--accept"))
        .isEqualTo(Evaluate.HOLDS);
    assertThat(evaluate(compare)).isEqualTo(Evaluate.HOLDS);
    String accepted = Files.readString(baseline);
    Files.writeString(baseline, accepted.replaceFirst("\"right\":(\\d)", "\"right\":9$1"));
    assertThat(evaluate(compare)).isEqualTo(Evaluate.BROKEN_BASELINE);
    assertThat(said(out)).contains("does not hold").contains(PLAN).contains("--accept");
    assertThat(Files.readString(baseline)).isNotEqualTo(accepted);
  }

  @Test
  void pageAndJsonAreWritten() throws IOException {
    plan();
    Path html = folder.resolve("report.html");
    Path json = folder.resolve("report.json");
    assertThat(evaluate(folder.toString(), "--html", html.toString(), "--json", json.toString()))
        .isEqualTo(Evaluate.HOLDS);
    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains(PLAN);
    JsonNode report = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(report.at("/documents/0/document").asString()).isEqualTo(PLAN);
    assertThat(report.at("/timings/documents/" + PLAN + "/wallSeconds").asDouble()).isPositive();
  }

  private void plan() throws IOException {
    for (String name : List.of(PLAN, PLAN + ".gold.json")) {
      Files.copy(Path.of("corpus", name), folder.resolve(name));
    }
  }

  private int evaluate(String... arguments) {
    out.reset();
    err.reset();
    return Evaluate.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        arguments);
  }

  private static String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
