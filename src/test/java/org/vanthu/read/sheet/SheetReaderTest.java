package org.vanthu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.Block;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.model.Table;
import org.vanthu.read.flow.Invariants;

class SheetReaderTest {

  @TempDir Path folder;

  @Test
  void workbookOfEitherKindIsReadAsItIsShown() throws Exception {
    for (Workbook workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      fill(workbook);
      Document document = read(workbook);
      assertThat(document.blocks())
          .extracting(block -> block.text(document))
          .containsExactly("BẢNG TỔNG HỢP", "Đvt: đồng", "NGƯỜI LẬP");
      Table table = document.tables().getFirst();
      assertThat(table.headerRows()).isEqualTo(2);
      assertThat(table.cells())
          .extracting(
              Cell::row, Cell::column, Cell::rowSpan, Cell::columnSpan, c -> c.text(document))
          .containsExactly(
              tuple(0, 0, 2, 1, "Đơn vị"),
              tuple(0, 1, 1, 2, "Dự toán"),
              tuple(1, 1, 1, 1, "Số tiền"),
              tuple(1, 2, 1, 1, "Ngày"),
              tuple(2, 0, 1, 1, "Xã A"),
              tuple(2, 1, 1, 1, "1.234.567"),
              tuple(2, 2, 1, 1, "05/02/2024"),
              tuple(3, 0, 1, 1, "Tổng"),
              tuple(3, 1, 1, 1, "1.234.567"),
              tuple(3, 2, 1, 1, ""));
      Cell amount = table.cellAt(2, 1).orElseThrow();
      assertThat(document.target(amount.span()).path()).contains("Kinh phí!B6");
    }
  }

  @Test
  void hiddenSheetIsLeftOut() throws Exception {
    Workbook workbook = new XSSFWorkbook();
    workbook.createSheet("a").createRow(0).createCell(0).setCellValue("thấy");
    workbook.createSheet("b").createRow(0).createCell(0).setCellValue("ẩn");
    workbook.setSheetHidden(1, true);
    assertThat(read(workbook).blocks()).extracting(Block::span).hasSize(1);
  }

  @Test
  void brokenWorkbookIsRefused() throws Exception {
    Path file = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 5, 6, 7, 8});
    assertThatThrownBy(() -> new SheetReader(Settings.Limits.DEFAULT).read(source(file)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.failure().code()).isEqualTo(FailureCode.DAMAGED_FILE));
  }

  private static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Kinh phí");
    sheet.createRow(0).createCell(0).setCellValue("BẢNG TỔNG HỢP");
    sheet.createRow(1).createCell(2).setCellValue("Đvt: đồng");
    text(sheet.createRow(3), "Đơn vị", "Dự toán");
    Row second = sheet.createRow(4);
    second.createCell(1).setCellValue("Số tiền");
    second.createCell(2).setCellValue("Ngày");
    sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 2));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    Row body = sheet.createRow(5);
    body.createCell(0).setCellValue("Xã A");
    body.createCell(1).setCellValue(1234567);
    body.getCell(1).setCellStyle(style(workbook, "#,##0"));
    body.createCell(2).setCellValue(LocalDate.of(2024, 2, 5));
    body.getCell(2).setCellStyle(style(workbook, "m/d/yy"));
    Row total = sheet.createRow(6);
    total.createCell(0).setCellValue("Tổng");
    total.createCell(1).setCellFormula("SUM(B6:B6)");
    total.getCell(1).setCellStyle(style(workbook, "#,##0"));
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total.getCell(1));
    sheet.createRow(8).createCell(1).setCellValue("NGƯỜI LẬP");
  }

  private static void text(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private Document read(Workbook workbook) throws Exception {
    Path file = folder.resolve("bảng.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
    Document document = new SheetReader(Settings.Limits.DEFAULT).read(source(file)).document();
    Invariants.hold(document);
    return document;
  }

  private static Source source(Path file) {
    return new Source("0".repeat(64), "bảng.xlsx", "application/x", file, Optional.empty());
  }
}
