package org.vanthu.record.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.FindingRecord;
import org.vanthu.record.TableRecord;
import org.vanthu.record.TargetRecord;

/**
 * A workbook (Office Open XML): a sheet of the fields, one of the findings and failures, one per
 * table with its spans merged and its numbers as numbers.
 */
final class WorkbookFormat {

  byte[] render(DocumentRecord record) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      // The same record gives the same properties, whenever it is written.
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      fields(workbook.createSheet("Thông tin"), record);
      findings(workbook.createSheet("Kiểm tra"), record);
      WorkbookStyles styles = new WorkbookStyles(workbook);
      for (TableRecord table : record.tables()) {
        new WorkbookTable(workbook.createSheet(table.id()), styles, record).write(table);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fields(Sheet sheet, DocumentRecord record) {
    row(sheet, List.of("Trường", "Giá trị", "Nguyên văn", "Tin cậy", "Lưu ý", "Vị trí"));
    for (FieldRow field : FieldRow.of(record.fields())) {
      Row row =
          row(
              sheet,
              List.of(
                  field.label(),
                  field.value(),
                  field.field().text(),
                  "",
                  field.doubt(),
                  place(field.field().target())));
      row.getCell(3).setCellValue(field.field().confidence());
    }
  }

  private static void findings(Sheet sheet, DocumentRecord record) {
    row(sheet, List.of("Mã", "Kết quả", "Nội dung", "Vị trí"));
    record
        .failures()
        .forEach(f ->
            row(
                sheet,
                List.of(
                    f.code().name(),
                    "FAILED",
                    f.message() + " " + f.remedy(),
                    f.page().isPresent() ? "trang " + f.page().getAsInt() : "")));
    for (FindingRecord finding : record.findings()) {
      row(
          sheet,
          List.of(
              finding.code().name(),
              finding.outcome().name(),
              finding.message().vi(),
              finding.targets().stream().findFirst().map(WorkbookFormat::place).orElse("")));
    }
  }

  private static Row row(Sheet sheet, List<String> values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int column = 0; column < values.size(); column++) {
      row.createCell(column).setCellValue(WorkbookTable.fitting(values.get(column)));
    }
    return row;
  }

  /** Page and box of every line, or the place in the markup. */
  static String places(TargetRecord target) {
    String places =
        target.regions().stream()
            .map(region -> "trang " + region.page() + ", " + region.box())
            .collect(Collectors.joining("\n"));
    return places.isEmpty() ? target.path().orElse("") : places;
  }

  /** Page and box, or the place in the markup. */
  static String place(TargetRecord target) {
    return target.regions().stream()
        .findFirst()
        .map(region -> "trang " + region.page() + ", " + region.box())
        .or(target::path)
        .orElse("");
  }
}
