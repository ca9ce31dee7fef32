package org.vanthu.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.model.Table;
import org.vanthu.read.flow.Invariants;

class TextReaderTest {

  private static final Path SAMPLES = Path.of("../shared/samples");
  private static final String LETTER = "Số: 12/UBND-VX\nHà Nội, ngày 05 tháng 01 năm 2024";

  @TempDir Path folder;

  @Test
  void canonicalTextIsTheFileItself() throws Exception {
    String text = "\n a\r\n\tb \t c\f\r\rd\n\n1\t2\n\n";
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void decomposedLettersAreComposed() throws Exception {
    String apart = Normalizer.normalize(LETTER, Normalizer.Form.NFD);
    assertThat(read(apart).text()).isEqualTo(LETTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void encodingIsToldWithAndWithoutItsMark(String charset) throws Exception {
    byte[] bare = LETTER.getBytes(Charset.forName(charset));
    byte[] marked = ("\uFEFF" + LETTER).getBytes(Charset.forName(charset));
    assertThat(read(marked).text()).isEqualTo(LETTER);
    String ascii = "So: 12/UBND-VX\n" + LETTER;
    assertThat(read(ascii.getBytes(Charset.forName(charset))).text()).isEqualTo(ascii);
    assertThat(read(bare).failures()).isEmpty();
  }

  @Test
  void vietnameseWindowsIsDecodedAndComposed() throws Exception {
    // "Số" as ô and a combining acute, the way windows-1258 has it.
    byte[] bytes = {'S', (byte) 0xF4, (byte) 0xEC, ' ', '1', '2'};
    assertThat(read(bytes).text()).isEqualTo("Số 12");
  }

  @Test
  void brokenCharactersAreReported() throws Exception {
    byte[] bytes = (LETTER.repeat(20) + " x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xC3;
    Document document = read(bytes);
    assertThat(document.text()).startsWith(LETTER).contains("\uFFFD");
    assertThat(document.failures())
        .singleElement()
        .matches(f -> f.code() == FailureCode.PART_FAILED);
  }

  @Test
  void blankLinesPartBlocks() throws Exception {
    Document document = read("một\nhai\n\n \n  ba  \n");
    assertThat(document.blocks())
        .extracting(b -> b.text(document))
        .containsExactly("một\nhai", "ba");
    assertThat(document.passages()).hasSize(1);
  }

  @Test
  void linesWithTheSameNumberOfTabsAreATable() throws Exception {
    Document document = read("Trước\nTên\tSố tiền\nXã A \t 12.000\nXã B\t\nSau\tđây\t.\n");
    Table table = onlyTable(document);
    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.headerRows()).isEqualTo(1);
    assertThat(texts(document, table))
        .containsExactly("Tên", "Số tiền", "Xã A", "12.000", "Xã B", "");
    assertThat(document.blocks())
        .extracting(b -> b.text(document))
        .containsExactly("Trước", "Sau\tđây\t.");
  }

  @Test
  void oneLineWithTabsIsNoTable() throws Exception {
    assertThat(read("a\tb\nc\n").tables()).isEmpty();
  }

  @Test
  void headOfTwoRowsGetsItsSpans() throws Exception {
    Document document =
        read("Stt\tĐơn vị\tDự toán\t\tGhi chú\n\t\tTổng\tNăm 2023\t\n1\tXã A\t1.200\t300\t\n");
    Table table = onlyTable(document);
    assertThat(table.headerRows()).isEqualTo(2);
    assertThat(table.cellAt(0, 2).orElseThrow().columnSpan()).isEqualTo(2);
    assertThat(table.cellAt(1, 0).orElseThrow().text(document)).isEqualTo("Stt");
    assertThat(table.cellAt(1, 4).orElseThrow().text(document)).isEqualTo("Ghi chú");
    assertThat(table.cellAt(1, 3).orElseThrow().text(document)).isEqualTo("Năm 2023");
  }

  @Test
  void repeatedHeadIsDroppedFromTheCellsAndStaysInThePassages() throws Exception {
    Document document = read("Stt\tTên\tNăm 2023\n1\tA\t5\n\n2\n\nStt\tTên\tNăm 2023\n2\tB\t7\n");
    Table table = onlyTable(document);
    assertThat(table.rowCount()).isEqualTo(3);
    List<Block> furniture =
        document.blocks().stream().filter(b -> b.kind() == BlockKind.FURNITURE).toList();
    assertThat(furniture)
        .extracting(b -> b.text(document))
        .containsExactly("2", "Stt", "Tên", "Năm 2023");
    assertThat(document.passages()).containsAll(furniture.stream().map(Block::span).toList());
  }

  @Test
  void rowsWithABlankLineAfterEachAreOneTable() throws Exception {
    Document document = read("Stt\tTên\tSố\n\n1\tA\t5\n\n2\tB\t7\n\nStt\tTên\tSố\n\n3\tC\t9\n");
    assertThat(onlyTable(document).rowCount()).isEqualTo(4);
  }

  @Test
  void anotherHeadBeginsAnotherTable() throws Exception {
    Document document = read("Stt\tTên\tSố\n1\tA\t5\n\nStt\tLoại\tDiện tích\n1\tC\t9\n");
    assertThat(document.tables()).hasSize(2);
  }

  @Test
  void rowOfTextOverNumbersIsNoNewHead() throws Exception {
    Document document = read("Stt\tTên\tSố\n1\tA\t5\n\n-\tViệc\t\n3\tB\t7\n-\tViệc khác\t8\n");
    assertThat(onlyTable(document).rowCount()).isEqualTo(5);
  }

  @Test
  void headOfALetterIsNoTable() throws Exception {
    Document document =
        read(
            "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                + "Số: 1/UBND\tA, ngày 05 tháng 01 năm 2024\n");
    assertThat(document.tables()).isEmpty();
    assertThat(document.blocks()).extracting(b -> b.text(document)).contains("Số: 1/UBND");
  }

  @Test
  void endlessCombiningMarksTakeLinearTime() {
    String marks = "a" + "\u0301\u0323".repeat(500_000);
    assertTimeout(Duration.ofSeconds(20), () -> read(marks));
  }

  @Test
  void millionRowsAreRefusedInBoundedTime() {
    byte[] rows = "1\tXã\t2.000\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> readOnly(rows))
                .isInstanceOfSatisfying(
                    RefusedException.class,
                    refused ->
                        assertThat(refused.failure().code()).isEqualTo(FailureCode.TOO_LARGE)));
  }

  @Test
  void tooManyCharactersAreRefused() throws Exception {
    Settings.Limits limits = new Settings.Limits(1000, 1, 1, 10, Duration.ofMinutes(1));
    assertThatThrownBy(
            () -> new TextReader(limits).read(source(LETTER.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.failure().code()).isEqualTo(FailureCode.TOO_LARGE));
  }

  @Test
  void annexesOfTheSubmissionAreOneTableEach() throws Exception {
    assumeTrue(Files.exists(SAMPLES), "../shared is absent: the real submission is not there");
    Document document = read(Files.readAllBytes(SAMPLES.resolve("003.txt")));
    assertThat(document.tables())
        .extracting(Table::rowCount, Table::columnCount, Table::headerRows)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(47, 8, 2),
            org.assertj.core.groups.Tuple.tuple(45, 3, 1));
  }

  private Document read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Document read(byte[] bytes) throws Exception {
    Document document = readOnly(bytes);
    Invariants.hold(document);
    return document;
  }

  private Document readOnly(byte[] bytes) throws Exception {
    return new TextReader(Settings.Limits.DEFAULT).read(source(bytes)).document();
  }

  private Source source(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("tệp.txt"), bytes);
    return new Source("0".repeat(64), "tệp.txt", "text/plain", file, Optional.empty());
  }

  private static Table onlyTable(Document document) {
    assertThat(document.tables()).hasSize(1);
    return document.tables().getFirst();
  }

  private static List<String> texts(Document document, Table table) {
    return table.cells().stream().map((Cell cell) -> cell.text(document)).toList();
  }
}
