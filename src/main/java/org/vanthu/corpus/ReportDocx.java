package org.vanthu.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;
import org.vanthu.truth.TableTruth.RowTruth;
import org.vanthu.truth.Truth;

/**
 * A quarterly report as a Word file: head and foot in borderless tables, one table with merged
 * cells.
 */
final class ReportDocx {

  /** A unit of the report's table and what it spent, in millions: planned and paid. */
  private record Spending(String group, String unit, long planned, long paid) {}

  private static final List<Spending> SPENDING =
      List.of(
          new Spending("Khối tỉnh", "Văn phòng UBND tỉnh", 1_280, 964),
          new Spending("Khối tỉnh", "Sở Nội vụ", 2_315, 1_877),
          new Spending("Khối tỉnh", "Sở Tư pháp", 870, 655),
          new Spending("Khối xã", "Các xã, phường khu vực đồng bằng", 3_640, 2_918),
          new Spending("Khối xã", "Các xã khu vực miền núi", 2_905, 2_046));

  private static final long MILLION = 1_000_000;

  private final Ledger ledger = new Ledger();
  private final XWPFDocument document = new XWPFDocument();

  static Truth write(OutputStream out) throws IOException {
    ReportDocx report = new ReportDocx();
    report.compose();
    report
        .document
        .getProperties()
        .getCoreProperties()
        .setCreated(Optional.of(Date.from(Instant.parse("2025-10-08T00:00:00Z"))));
    report.document.write(out);
    return report.ledger.truth(
        "bao-cao-so-hoa.docx", OwnCorpus.made("BC"), OwnCorpus.WITHOUT_PAGES);
  }

  private void compose() {
    head();
    text("{kind=Báo cáo:BÁO CÁO}", ParagraphAlignment.CENTER, true);
    text(
        "{subject:Tình hình sử dụng kinh phí số hóa tài liệu {DATE=2025-07-01/2025-09-30:quý III"
            + " năm 2025}}",
        ParagraphAlignment.CENTER,
        true);
    text("Kính gửi: {addressees:Bộ Nội vụ}", ParagraphAlignment.CENTER, false);
    text(
        "Thực hiện Công văn số {DOCUMENT_NUMBER:5207/BNV-VTLT} ngày {DATE=2025-09-19:19/9/2025} của"
            + " Bộ Nội vụ, Ủy ban nhân dân tỉnh {PROVINCE=51:Quảng Ngãi} báo cáo như sau:",
        ParagraphAlignment.BOTH,
        false);
    text(
        "1. Tổng kinh phí được giao là {AMOUNT=11010000000:11.010 triệu đồng}, đã giải ngân"
            + " {AMOUNT=8460000000:8.460 triệu đồng}; phần còn lại sẽ giải ngân trước ngày"
            + " {DATE=2025-12-20:20/12/2025}.",
        ParagraphAlignment.BOTH,
        false);
    text(
        "2. Kết quả tại địa bàn tỉnh {PROVINCE=62:Kon Tum} trước sắp xếp được theo dõi riêng theo Kế hoạch số"
            + " {DOCUMENT_NUMBER:88/KH-UBND} ngày {DATE=2025-07-14:14 tháng 7 năm 2025}.",
        ParagraphAlignment.BOTH,
        false);
    text("Đơn vị tính: triệu đồng", ParagraphAlignment.RIGHT, false);
    table();
    text("Ủy ban nhân dân tỉnh báo cáo Bộ Nội vụ tổng hợp./.", ParagraphAlignment.BOTH, false);
    foot();
  }

  private void head() {
    XWPFTable head = borderless(1);
    XWPFTableCell left = head.getRow(0).getCell(0);
    XWPFTableCell right = head.getRow(0).getCell(1);
    line(
        left,
        "{issuer=Ủy ban nhân dân tỉnh Quảng Ngãi:ỦY BAN NHÂN DÂN\nTỈNH {PROVINCE=51:QUẢNG NGÃI}}",
        true);
    line(left, "Số: {number:{DOCUMENT_NUMBER:342/BC-UBND}}", false);
    line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
    line(right, "Độc lập - Tự do - Hạnh phúc", true);
    line(
        right,
        "{place:{PROVINCE=51:Quảng Ngãi}}, ngày {issuedOn=2025-10-08:{DATE=2025-10-08:08 tháng 10"
            + " năm 2025}}",
        false);
  }

  private void foot() {
    XWPFTable foot = borderless(1);
    XWPFTableCell left = foot.getRow(0).getCell(0);
    XWPFTableCell right = foot.getRow(0).getCell(1);
    line(left, "Nơi nhận:", true);
    line(left, "- {distribution:Như trên};", false);
    line(left, "- {distribution:Sở Tài chính};", false);
    line(left, "- {distribution:Lưu: VT, NV}.", false);
    line(right, "{signerAuthority:TM. ỦY BAN NHÂN DÂN}", true);
    line(right, "{signerAuthority:KT. CHỦ TỊCH}", true);
    line(right, "{signerTitle:PHÓ CHỦ TỊCH}", true);
    line(right, "", false);
    line(right, "{signerName:Đỗ Thị Thử}", true);
  }

  private void table() {
    XWPFTable table = document.createTable(SPENDING.size() + 2, 4);
    List<CellTruth> cells = new java.util.ArrayList<>();
    List<RowTruth> rows = new java.util.ArrayList<>();
    String[] head = {"Khối", "Đơn vị", "Kinh phí giao", "Đã giải ngân"};
    for (int c = 0; c < head.length; c++) {
      line(table.getRow(0).getCell(c), head[c], true);
      cells.add(new CellTruth(0, c, 1, 1, head[c], List.of()));
    }
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < SPENDING.size(); i++) {
      Spending spending = SPENDING.get(i);
      boolean first = i == 0 || !SPENDING.get(i - 1).group().equals(spending.group());
      int span = (int) SPENDING.stream().filter(s -> s.group().equals(spending.group())).count();
      merge(table.getRow(i + 1).getCell(0), first);
      if (first) {
        line(table.getRow(i + 1).getCell(0), spending.group(), false);
        cells.add(new CellTruth(i + 1, 0, span, 1, spending.group(), List.of()));
      }
      fill(table, i + 1, spending.unit(), spending.planned(), spending.paid(), cells);
      rows.add(
          new RowTruth(
              i + 1, 1, -1, "", spending.unit(), "", vnd(spending.planned(), spending.paid())));
    }
    long planned = SPENDING.stream().mapToLong(Spending::planned).sum();
    long paid = SPENDING.stream().mapToLong(Spending::paid).sum();
    int last = SPENDING.size() + 1;
    cells.add(new CellTruth(last, 0, 1, 1, "", List.of()));
    fill(table, last, "Tổng cộng", planned, paid, cells);
    rows.add(new RowTruth(last, 0, -1, "", "Tổng cộng", "", vnd(planned, paid)));
    ledger.table(
        new TableTruth(
            TableTruth.Kind.DATA,
            TableTruth.Ruling.RULED,
            last + 1,
            4,
            1,
            "",
            "triệu đồng",
            List.of(),
            cells,
            rows));
    ledger.finding(new FindingTruth("SUM", "CONFIRMED", planned * MILLION, false));
    ledger.finding(new FindingTruth("SUM", "CONFIRMED", paid * MILLION, false));
  }

  private void fill(
      XWPFTable table, int row, String unit, long planned, long paid, List<CellTruth> cells) {
    line(table.getRow(row).getCell(1), unit, false);
    line(table.getRow(row).getCell(2), Amounts.cell(planned, MILLION), false);
    line(table.getRow(row).getCell(3), Amounts.cell(paid, MILLION), false);
    cells.add(new CellTruth(row, 1, 1, 1, unit, List.of()));
    cells.add(new CellTruth(row, 2, 1, 1, Amounts.grouped(planned), List.of()));
    cells.add(new CellTruth(row, 3, 1, 1, Amounts.grouped(paid), List.of()));
  }

  private static Map<Integer, Long> vnd(long planned, long paid) {
    return new TreeMap<>(Map.of(2, planned * MILLION, 3, paid * MILLION));
  }

  private static void merge(XWPFTableCell cell, boolean first) {
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
  }

  private XWPFTable borderless(int rows) {
    XWPFTable table = document.createTable(rows, 2);
    table.removeBorders();
    return table;
  }

  private void line(XWPFTableCell cell, String marked, boolean bold) {
    MarkedText text = note(marked);
    for (String part : text.text().split("\n", -1)) {
      boolean unused = cell.getParagraphs().size() == 1 && cell.getText().isEmpty();
      XWPFParagraph paragraph =
          unused && !part.isEmpty() ? cell.getParagraphs().getFirst() : cell.addParagraph();
      run(paragraph, part, bold);
    }
  }

  private void text(String marked, ParagraphAlignment alignment, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    run(paragraph, note(marked).text(), bold);
  }

  private static void run(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(13);
    run.setBold(bold);
    run.setText(text);
  }

  private MarkedText note(String marked) {
    MarkedText text = MarkedText.parse(marked);
    for (MarkedText.Mark mark : text.marks()) {
      String value = text.text().substring(mark.start(), mark.end());
      ItemTruth item = ItemTruth.printed(mark.type(), value, mark.value(), List.of());
      if (mark.mention()) {
        ledger.mention(item);
      } else {
        ledger.field(item);
      }
    }
    return text;
  }
}
