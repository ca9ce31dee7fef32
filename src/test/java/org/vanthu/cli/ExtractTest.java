package org.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.FailureCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

  @TempDir private Path folder;

  private Path letter;
  private Path other;
  private Path empty;

  /** What a run left behind. */
  private record Run(int code, String out, String err) {

    List<String> values(String pointer) {
      return out.lines().map(line -> value(line, pointer)).toList();
    }
  }

  @BeforeEach
  void writeFiles() throws IOException {
    letter = write("thư.txt", "Số: 15/QĐ-BNV\nngày 05 tháng 01 năm 2020\n30.000 triệu đồng");
    other = write("other.txt", "A\tB\n1\t2\n");
    empty = write("empty.pdf", "");
  }

  @Test
  void oneRecordStandsAloneOnStandardOutput() {
    Run run = vanthu("extract", letter.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode record = JsonMapper.shared().readTree(run.out());
    assertThat(record.at("/status").stringValue()).isEqualTo("COMPLETE");
    assertThat(record.at("/document/fileName").stringValue()).isEqualTo("thư.txt");
    assertThat(record.at("/text").stringValue()).contains("30.000 triệu đồng");
  }

  @Test
  void severalRecordsAreALineEachInTheOrderGiven() {
    Run run = vanthu("extract", other.toString(), letter.toString(), other.toString());
    assertThat(run.code()).isZero();
    assertThat(run.values("/document/fileName"))
        .containsExactly("other.txt", "thư.txt", "other.txt");
  }

  @Test
  void badFileStopsNoOtherAndDecidesTheExitCode() {
    String none = folder.resolve("none").toString();
    Run run = vanthu("extract", empty.toString(), letter.toString(), none);
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.values("/status")).containsExactly("FAILED", "COMPLETE", "FAILED");
    assertThat(run.err()).contains("EMPTY_FILE", "NOT_READABLE");
    assertThat(vanthu("extract", empty.toString()).code()).isEqualTo(65);
  }

  @Test
  void numberOfJobsChangesNoByte() {
    String[] files = {"extract", "--jobs", "1", letter.toString(), other.toString()};
    String alone = vanthu(files).out();
    files[2] = "4";
    assertThat(vanthu(files).out()).isEqualTo(alone);
  }

  @Test
  void secondFileOfTheSameNameGetsATwo() throws IOException {
    Path second = Files.createDirectories(folder.resolve("sub")).resolve("thư.txt");
    Files.writeString(second, "khác");
    Path out = folder.resolve("out");
    Run run = vanthu("extract", letter.toString(), second.toString(), "--out", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(names(out)).containsExactly("thư.txt-2.json", "thư.txt.json");
    assertThat(Files.readString(out.resolve("thư.txt-2.json"))).contains("khác");
  }

  @Test
  void formsAreWrittenBesideEachOtherAndTablesApart() throws IOException {
    String out = folder.resolve("out").toString();
    Run run = vanthu("extract", other.toString(), "--out", out, "--format", "html,csv,md,xlsx");
    assertThat(run.code()).isZero();
    assertThat(names(folder.resolve("out")))
        .containsExactly("other.txt.html", "other.txt.md", "other.txt.t1.csv", "other.txt.xlsx");
  }

  @Test
  void resultIsNeverLaidOverAnOriginal() throws IOException {
    Path trap = write("other.txt.json", "not ours");
    Run run = vanthu("extract", other.toString(), trap.toString(), "--out", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(Files.readString(trap)).isEqualTo("not ours");
    assertThat(names(folder)).contains("other.txt-2.json", "other.txt.json.json");
  }

  @Test
  void folderStandsForItsFiles() {
    Run run = vanthu("extract", folder.toString());
    assertThat(run.values("/document/fileName"))
        .containsExactly("empty.pdf", "other.txt", "thư.txt");
  }

  @Test
  void wrongCommandLinesAreToldApartFromBadFiles() {
    assertThat(vanthu("extract").code()).isEqualTo(64);
    assertThat(vanthu("extract", "--format", "odt", letter.toString()).code()).isEqualTo(64);
    assertThat(vanthu("extract", "--format", "xlsx", letter.toString()).code()).isEqualTo(64);
    assertThat(vanthu("extract", "--jobs", "0", letter.toString()).code()).isEqualTo(64);
    assertThat(vanthu("digest").code()).isEqualTo(64);
  }

  @Test
  void helpNamesEveryExitCodeOfFailures() {
    String help = vanthu("extract", "--help").out();
    Arrays.stream(FailureCode.values())
        .forEach(code -> assertThat(help).containsPattern("\\n  " + code.exitCode() + " "));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String value(String json, String pointer) {
    return JsonMapper.shared().readTree(json).at(pointer).stringValue();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Run vanthu(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Vanthu.run(streams, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
