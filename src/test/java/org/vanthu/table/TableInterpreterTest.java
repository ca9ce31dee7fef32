package org.vanthu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.BlockKind;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.model.Style;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.TableMeaning.Row;
import org.vanthu.read.text.TextReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableInterpreterTest {

  private static final Path SAMPLES = Path.of("../shared/samples");

  @ParameterizedTest
  @CsvSource({
    "Đơn vị tính: Triệu đồng,1000000",
    "Dvt: Triệu đồng,1000000",
    "ĐVT: 1.000 đồng,1000",
    "(Đơn vị tính: nghìn đồng),1000",
    "Đơn vị: tỷ đồng,1000000000",
    "Đơn vị tính: đồng,1"
  })
  void unitLineRulesTheAmounts(String line, long vnd) {
    TableMeaning meaning = interpret(line, "STT\tNội dung\tKinh phí", "1\tSở Y tế\t2", "2\tSở\t3");
    assertThat(meaning.unit().orElseThrow().vnd()).hasValue(vnd);
    assertThat(meaning.rows().getFirst().values().getFirst().vnd()).hasValue(2 * vnd);
  }

  @Test
  void numbersOfTheColumnsAreNoNamesAndNoRows() {
    TableMeaning meaning =
        interpret(
            "Đơn vị tính: đồng",
            "STT\tTên\tKinh phí\tNăm 2024\tNăm 2025",
            "A\tB\t1=2+3\t2\t3",
            "1\tSở Y tế\t15\t5\t10",
            "A\tB\t1=2+3\t2\t3",
            "2\tSở Nội vụ\t25\t5\t20");
    assertThat(meaning.columns().getFirst().role()).isEqualTo(ColumnRole.ORDINAL);
    assertThat(meaning.rows()).extracting(Row::label).containsExactly("Sở Y tế", "Sở Nội vụ");
    assertThat(meaning.rows()).extracting(Row::ordinal).containsExactly("1", "2");
  }

  @Test
  void unitOfTheRowRulesItsNumbers() {
    TableMeaning meaning =
        interpret(
            "",
            "STT\tChỉ tiêu\tĐơn vị tính\tThực hiện\tĐơn giá (đồng)",
            "1\tThu ngân sách\ttriệu đồng\t8.751\t5",
            "2\tDân số\tngười\t12.500\t5",
            "3\tChi\ttỷ đồng\t2,5\t5");
    assertThat(meaning.rows())
        .extracting(row -> row.values().getFirst().vnd())
        .containsExactly(
            OptionalLong.of(8_751_000_000L), OptionalLong.empty(), OptionalLong.of(2_500_000_000L));
    assertThat(meaning.rows().get(1).values().getFirst().unit().orElseThrow().name())
        .isEqualTo("người");
    assertThat(meaning.rows()).allMatch(row -> row.values().getLast().vnd().equals(five()));
  }

  private static OptionalLong five() {
    return OptionalLong.of(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "triệu đồng; 12,743; 298; 12743000000; -1",
        "triệu đồng; 12,743; 5,298; 12743000; 12743000000",
        "đồng; 12,743; 5,298; 12743; -1",
        "triệu đồng; 12,743; 5,29; 12743000; -1"
      })
  void commaBeforeThreeDigitsIsToldFromTheColumnOrBothReadingsAreKept(
      String unit, String number, String other, long vnd, long otherwise) {
    TableMeaning meaning =
        interpret(
            "Đơn vị tính: " + unit,
            "STT\tTên\tKinh phí",
            "1\tA\t" + number,
            "2\tB\t" + number,
            "3\tC\t" + number,
            "4\tD\t" + other);
    TableMeaning.Number first = meaning.rows().getFirst().values().getFirst();
    assertThat(first.vnd()).hasValue(vnd);
    assertThat(first.otherVnd())
        .isEqualTo(otherwise < 0 ? OptionalLong.empty() : OptionalLong.of(otherwise));
  }

  @Test
  void romanNumeralsBeginAnewUnderTheLetterH() {
    TableMeaning meaning =
        interpret(
            "",
            "STT\tTên\tSố",
            "G\tKhối tỉnh\t1",
            "I\tSở Y tế\t1",
            "II\tSở Nội vụ\t1",
            "H\tKhối xã\t1",
            "I\tXã A\t1",
            "1\tThôn\t1",
            "LXXXVIII\tXã B\t1");
    assertThat(meaning.rows()).extracting(Row::level).containsExactly(1, 2, 2, 1, 2, 3, 2);
  }

  @Test
  void ordinalThatSpansRowsIsThatOfAllOfThem() {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openTable(4, 3, 1);
    cell(builder, 0, 0, 1, "STT");
    cell(builder, 0, 1, 1, "Tên");
    cell(builder, 0, 2, 1, "Số");
    cell(builder, 1, 0, 2, "1");
    cell(builder, 1, 1, 1, "a");
    cell(builder, 1, 2, 1, "10");
    cell(builder, 2, 1, 1, "b");
    cell(builder, 2, 2, 1, "150\n200");
    cell(builder, 3, 0, 1, "2");
    cell(builder, 3, 1, 1, "c");
    cell(builder, 3, 2, 1, "1.500.\n000");
    builder.closeTable();
    TableMeaning meaning =
        new TableInterpreter().interpret(builder.buildMarkup(List.of())).getFirst();
    assertThat(meaning.rows()).extracting(Row::ordinal).containsExactly("1", "1", "2");
    assertThat(meaning.rows()).extracting(Row::level).containsExactly(1, 1, 1);
    assertThat(meaning.rows().get(1).values()).isEmpty();
    assertThat(meaning.rows().get(2).values().getFirst().number()).isEqualTo(1_500_000);
  }

  @Test
  void unitInTheColumnHeadRulesItsColumnAlone() {
    TableMeaning meaning =
        interpret("", "TT\tTên\tKinh phí (triệu đồng)\tSố hộ", "1\tA\t1.500\t12", "2\tB\t2.500\t7");
    assertThat(meaning.columns().stream().map(TableMeaning.Column::role).toList())
        .containsExactly(
            ColumnRole.ORDINAL, ColumnRole.LABEL, ColumnRole.AMOUNT, ColumnRole.NUMBER);
    assertThat(meaning.rows().getFirst().values().getFirst().vnd()).hasValue(1_500_000_000L);
    assertThat(meaning.rows().getFirst().values().getLast().vnd()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "7.765;1.316,213;7765",
        "7.765;18.3;7.765",
        "67,097;1,316,213;67097",
        "67,097;1.316,213;67.097",
        "96,651,000,000;5;96651000000",
        "(1.234);5.000;-1234",
        "-;5.000;0",
        "1 234 567;5;1234567"
      })
  void separatorsAreToldFromTheWholeColumn(String cell, String other, double number) {
    TableMeaning meaning = interpret("", "TT\tTên\tKinh phí", "1\tA\t" + cell, "2\tB\t" + other);
    assertThat(meaning.rows().getFirst().values().getFirst().number()).isEqualTo(number);
  }

  @Test
  void hierarchyIsLearnedFromTheOrderOfOrdinals() {
    TableMeaning meaning =
        interpret(
            "",
            "TT\tNội dung\tKinh phí",
            "A\tThu\t9",
            "I\tThu nội địa\t5",
            "1\tThuế\t3",
            "1.1\tThuế đất\t2",
            "a\tĐất ở\t1",
            "-\tĐô thị\t1",
            "2\tPhí\t2",
            "II\tThu khác\t4",
            "B\tChi\t8",
            "I\tChi đầu tư\t8",
            "\tTỔNG CỘNG (A+B)\t17");
    assertThat(meaning.rows().stream().map(Row::level).toList())
        .containsExactly(1, 2, 3, 4, 5, 6, 3, 2, 1, 2, 0);
    assertThat(meaning.rows().get(6).parent()).hasValue(2);
    assertThat(meaning.rows().getLast().total()).isTrue();
  }

  @Test
  void letterThatLooksRomanGoesOnWithTheLetters() {
    TableMeaning meaning =
        interpret("", "TT\tTên\tSố tiền", "H\tx\t1", "1\ty\t1", "I\tz\t2", "1\tu\t2", "K\tw\t3");
    assertThat(meaning.rows().stream().map(Row::level).toList()).containsExactly(1, 2, 1, 2, 1);
  }

  @Test
  void misreadOrdinalsAreToldFromTheirSequence() {
    TableMeaning meaning =
        interpret(
            "",
            "TT\tNội dung\tKinh phí",
            "l\tHạ tầng\t3",
            "1\tMáy chủ\t1",
            "2\tĐường truyền\t2",
            "H\tDữ liệu\t4",
            "1\tKho\t4",
            "HI\tAn toàn\t5",
            "l\tGiám sát\t3",
            "2\tĐào tạo\t2",
            "IV\tKhác\t1",
            "\tTỐNG CỘNG (I+II+HI+IV)\t13");
    assertThat(meaning.rows().stream().map(Row::ordinal).toList())
        .containsExactly("I", "1", "2", "II", "1", "III", "1", "2", "IV", "");
    assertThat(meaning.rows().stream().map(Row::level).toList())
        .containsExactly(1, 2, 2, 1, 2, 1, 2, 2, 1, 0);
    assertThat(meaning.rows().get(5).label()).isEqualTo("An toàn");
  }

  @ParameterizedTest
  @CsvSource({"8,ạ,10,9", "43,4A4,45,44", "9,lO,11,10", "30,3l,32,31", "6,/,8,7"})
  void misreadNumberIsToldFromItsNeighbours(
      String before, String read, String after, String meant) {
    TableMeaning meaning =
        interpret(
            "",
            "TT\tTên\tSố tiền",
            before + "\tHà Nội\t1",
            read + "\tCao Bằng\t2",
            after + "\tBắc Kạn\t3");
    assertThat(meaning.rows().get(1).ordinal()).isEqualTo(meant);
    assertThat(meaning.rows().get(1).label()).isEqualTo("Cao Bằng");
    assertThat(meaning.rows().stream().map(Row::level).toList()).containsExactly(1, 1, 1);
  }

  @Test
  void ordinalsThatFitAsPrintedAreLeftAlone() {
    List<String> printed = List.of("A", "I", "9", "11", "II", "a", "b", "1.1", "-", "B", "I", "1");
    assertThat(OrdinalRepair.of(printed).stream().map(o -> o.orElseThrow().text()).toList())
        .isEqualTo(printed);
  }

  @Test
  void totalBesideGroupsThatSpanSeveralRowsIsTheTotal() {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openTable(5, 3, 1);
    cell(builder, 0, 0, 1, "Khối");
    cell(builder, 0, 1, 1, "Đơn vị");
    cell(builder, 0, 2, 1, "Kinh phí");
    cell(builder, 1, 0, 2, "Khối tỉnh");
    cell(builder, 1, 1, 1, "Sở Nội vụ");
    cell(builder, 1, 2, 1, "2");
    cell(builder, 2, 1, 1, "Sở Tư pháp");
    cell(builder, 2, 2, 1, "3");
    cell(builder, 3, 0, 1, "Khối xã");
    cell(builder, 3, 1, 1, "Các xã");
    cell(builder, 3, 2, 1, "4");
    cell(builder, 4, 0, 1, "");
    cell(builder, 4, 1, 1, "Tổng cộng");
    cell(builder, 4, 2, 1, "9");
    builder.closeTable();
    TableMeaning meaning =
        new TableInterpreter().interpret(builder.buildMarkup(List.of())).getFirst();
    assertThat(meaning.rows().stream().map(Row::label).toList())
        .containsExactly("Sở Nội vụ", "Sở Tư pháp", "Các xã", "Tổng cộng");
    assertThat(meaning.rows().stream().map(Row::level).toList()).containsExactly(1, 1, 1, 0);
  }

  private static void cell(DocumentBuilder builder, int row, int column, int rows, String text) {
    builder.openCell();
    builder.markupLine(text, Style.PLAIN, Optional.empty());
    CellRole role = row == 0 ? CellRole.HEADER : CellRole.BODY;
    builder.closeCell(row, column, rows, 1, role, List.of());
    builder.gap("\t");
  }

  @ParameterizedTest
  @CsvSource({
    "Tổng cộng,true",
    "TỔNG SỐ,true",
    "Cộng,true",
    "CỘNG (I+II),true",
    "TỐNG CỘNG,true",
    "TÔNG CỌNG (I+II+HI+IV),true",
    "T0NG CỘNG,true",
    "TỔNG CỘNC:,true",
    "Đông công nhân,false",
    "Tổng số học sinh của các trường,false",
    "Tổng cục Thuế,false",
    "Tổng công ty Điện lực,false",
    "Cộng tác viên dân số,false",
    "Công an tỉnh,false"
  })
  void totalsAreToldFromNames(String label, boolean total) {
    assertThat(TotalLabel.matches(label)).isEqualTo(total);
  }

  @Test
  void remainsOfMarkupAreNoText() {
    TableMeaning meaning =
        interpret(
            "", "TT\tTên\tSố tiền", "<b>I</b>\t**Sở TT&amp;TT**\t<b>1.000</b>", "1\ta<br>b\t5");
    Row row = meaning.rows().getFirst();
    assertThat(row.ordinal()).isEqualTo("I");
    assertThat(row.label()).isEqualTo("Sở TT&TT");
    assertThat(row.values().getFirst().number()).isEqualTo(1000);
    assertThat(meaning.rows().getLast().label()).isEqualTo("a b");
  }

  @Test
  void sampleIsReadRowByRow() throws Exception {
    Path file = SAMPLES.resolve("003.txt");
    assumeTrue(Files.exists(file), "../shared is absent: the sample is not compared");
    Source source = new Source("0".repeat(64), "003.txt", "text/plain", file, Optional.empty());
    Document document = new TextReader(Settings.Limits.DEFAULT).read(source).document();
    JsonNode gold =
        JsonMapper.builder().build().readTree(Files.readString(SAMPLES.resolve("003.gold.json")));
    List<TableMeaning> meanings = new TableInterpreter().interpret(document);
    compare(
        meanings.get(0),
        gold.at("/tables/appendix_1/rows"),
        List.of("total_estimate", "requested_2023", "proposed"));
    compare(meanings.get(1), gold.at("/tables/appendix_2/rows"), List.of("amount"));
    assertThat(meanings).allMatch(m -> m.unit().orElseThrow().vnd().getAsLong() == 1_000_000);
    assertThat(meanings.get(1).caption().orElseThrow().of(document.text()))
        .contains("KINH PHÍ THỰC HIỆN NHIỆM VỤ CHUYỂN ĐỔI SỐ");
  }

  private static void compare(TableMeaning meaning, JsonNode gold, List<String> columns) {
    assertThat(meaning.rows()).hasSize(gold.size());
    for (int i = 0; i < gold.size(); i++) {
      Row row = meaning.rows().get(i);
      JsonNode truth = gold.get(i);
      assertThat(row.level()).as(row.label()).isEqualTo(truth.get("level").asInt());
      assertThat(row.label()).isEqualTo(truth.get("label").asString());
      List<Double> stated = new ArrayList<>();
      for (String column : columns) {
        JsonNode value = truth.get(column);
        if (value != null && value.isNumber()) {
          stated.add(value.asDouble());
        }
      }
      assertThat(
              row.values().stream().map(TableMeaning.Number::number).filter(n -> n != 0).toList())
          .as(row.label())
          .isEqualTo(stated);
    }
  }

  private static TableMeaning interpret(String unit, String... rows) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    builder.markupLine(unit, Style.PLAIN, Optional.empty());
    builder.closeBlock();
    builder.gap("\n");
    builder.openTable(rows.length, rows[0].split("\t", -1).length, 1);
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split("\t", -1);
      for (int c = 0; c < cells.length; c++) {
        builder.openCell();
        builder.markupLine(cells[c], Style.PLAIN, Optional.empty());
        builder.closeCell(r, c, 1, 1, r == 0 ? CellRole.HEADER : CellRole.BODY, List.of());
        builder.gap("\t");
      }
    }
    builder.closeTable();
    Document document = builder.buildMarkup(List.of());
    return new TableInterpreter().interpret(document).getFirst();
  }
}
