package org.vanthu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanthu.model.BlockKind;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Finding;
import org.vanthu.model.Finding.Outcome;
import org.vanthu.model.Style;
import org.vanthu.table.TableInterpreter;

class SumCheckTest {

  @Test
  void groupsAndGrandTotalAreConfirmed() {
    List<Finding> findings =
        check(
            "STT\tNội dung\tKinh phí",
            "\tTỔNG CỘNG (I+II)\t1.500",
            "I\tKhối tỉnh\t1.000",
            "1\tSở Y tế\t600",
            "2\tSở Nội vụ\t400",
            "II\tKhối huyện\t500",
            "1\tHuyện A\t500");
    assertThat(findings).hasSize(3).allMatch(f -> f.outcome() == Outcome.CONFIRMED);
    assertThat(findings.getFirst().stated().getAsDouble()).isEqualTo(1_500_000_000.0);
    assertThat(findings.getFirst().targets()).hasSize(3);
  }

  @Test
  void wrongGroupIsContradictedWithBothSumsInDong() {
    List<Finding> findings =
        check(
            "STT\tNội dung\tKinh phí",
            "I\tKhối tỉnh\t1.000",
            "1\tSở Y tế\t600",
            "2\tSở Nội vụ\t400",
            "II\tKhối huyện\t700",
            "1\tHuyện A\t500",
            "2\tHuyện B\t300",
            "\tTỔNG CỘNG\t1.700");
    List<Finding> wrong =
        findings.stream().filter(f -> f.outcome() == Outcome.CONTRADICTED).toList();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.getFirst().stated().getAsDouble()).isEqualTo(700_000_000.0);
    assertThat(wrong.getFirst().computed().getAsDouble()).isEqualTo(800_000_000.0);
    assertThat(wrong.getFirst().messageVi()).contains("Khối huyện", "700", "800", "-100");
  }

  @Test
  void totalOfAFlatListThatIsOffIsContradicted() {
    List<Finding> findings =
        check("STT\tTỉnh\tSố tiền", "1\tHà Nội\t120", "2\tHà Giang\t80", "\tTổng cộng\t210");
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().outcome()).isEqualTo(Outcome.CONTRADICTED);
  }

  @Test
  void roundingIsConfirmedWithItsTolerance() {
    List<Finding> findings =
        check("STT\tTỉnh\tSố tiền", "1\tA\t33,3", "2\tB\t33,3", "3\tC\t33,3", "\tTổng cộng\t100,0");
    assertThat(findings.getFirst().outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(findings.getFirst().tolerance()).isPositive();
  }

  @Test
  void unreadableSummandLeavesTheSumUndecided() {
    List<Finding> findings =
        check("STT\tTỉnh\tSố tiền", "1\tA\t30", "2\tB\t4O.x", "3\tC\t30", "\tTổng cộng\t100");
    assertThat(findings.getFirst().outcome()).isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void columnOfPricesIsNoSum() {
    List<Finding> findings =
        check("STT\tTên hàng\tĐơn giá", "1\tA\t30", "2\tB\t40", "\tTổng cộng\t100");
    assertThat(findings).isEmpty();
  }

  @Test
  void totalAcrossColumnsIsHeldInEveryRowOnceItHoldsInNearlyAll() {
    List<Finding> findings =
        check(
            "STT\tTỉnh\tNăm 2024\tNăm 2025\tTổng cộng",
            "1\tA\t10\t20\t30",
            "2\tB\t11\t21\t32",
            "3\tC\t12\t22\t34",
            "4\tD\t13\t23\t36",
            "5\tE\t14\t24\t83");
    assertThat(findings).hasSize(5);
    assertThat(findings.stream().filter(f -> f.outcome() == Outcome.CONTRADICTED).toList())
        .singleElement()
        .matches(f -> f.messageEn().startsWith("5 E"));
  }

  @Test
  void partsOfWhichOnlySomeAreNamedContradictNothing() {
    List<Finding> findings =
        check(
            "STT\tNội dung\tKinh phí",
            "1\tSở Y tế\t600",
            "-\tTrong đó: mua sắm\t400",
            "2\tSở Nội vụ\t300",
            "-\tTrong đó: mua sắm\t100");
    assertThat(findings).isEmpty();
  }

  @Test
  void totalAndItsPartsMayStandUnderOneNameOfATotal() {
    List<Finding> findings =
        check(
            document(
                2,
                "STT\tNội dung\tTổng mức đầu tư\tTổng mức đầu tư\tTổng mức đầu tư",
                "\t\tTổng số\tNSTW\tNSĐP",
                "1\tSở Y tế\t1,047\t0,3\t0,747",
                "2\tSở Nội vụ\t900\t400\t500",
                "3\tSở Công Thương\t300\t100\t200"));
    assertThat(findings).hasSize(3).allMatch(f -> f.outcome() == Outcome.CONFIRMED);
    assertThat(findings.getFirst().stated()).hasValue(1_047_000);
  }

  @Test
  void numbersOfUnlikeUnitsAreNotAdded() {
    List<Finding> findings =
        check(
            "STT\tChỉ tiêu\tĐơn vị tính\tNăm 2024",
            "I\tThu ngân sách\ttriệu đồng\t700",
            "1\tSố đơn vị nộp\tđơn vị\t400",
            "2\tTỷ lệ\t%\t90",
            "II\tChi\ttriệu đồng\t300");
    assertThat(findings).isEmpty();
  }

  static List<Finding> check(String... rows) {
    return check(document(rows));
  }

  private static List<Finding> check(Document document) {
    return new Checker()
        .check(document, new TableInterpreter().interpret(document), List.of(), List.of());
  }

  /** A unit line and a table of rows with tabs, the first of which is the head. */
  static Document document(String... rows) {
    return document(1, rows);
  }

  private static Document document(int headerRows, String... rows) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    builder.markupLine("Đơn vị tính: triệu đồng", Style.PLAIN, Optional.empty());
    builder.closeBlock();
    builder.gap("\n");
    List<String[]> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(row.split("\t", -1));
    }
    builder.openTable(rows.length, cells.getFirst().length, headerRows);
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < cells.get(r).length; c++) {
        builder.openCell();
        if (!cells.get(r)[c].isEmpty()) {
          builder.markupLine(cells.get(r)[c], Style.PLAIN, Optional.empty());
        }
        builder.closeCell(r, c, 1, 1, r < headerRows ? CellRole.HEADER : CellRole.BODY, List.of());
        builder.gap("\t");
      }
    }
    builder.closeTable();
    return builder.buildMarkup(List.of());
  }
}
