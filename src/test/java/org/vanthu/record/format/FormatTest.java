package org.vanthu.record.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.ExampleReading;
import org.vanthu.record.TableRecord.CellRecord;

class FormatTest {

  private final DocumentRecord record = ExampleReading.complete();

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSON", "HTML", "MD", "CSV", "XLSX"})
  void everyFormTellsEveryCell(Format format) throws Exception {
    String all = all(format);
    for (CellRecord cell : record.tables().getFirst().cells()) {
      assertThat(all).contains(cell.text().equals("=1+1") ? "1+1" : cell.text());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSON", "HTML", "MD", "XLSX"})
  void formsOfWholeRecordsSayWhatFailed(Format format) throws Exception {
    String all =
        format == Format.XLSX
            ? words(ExampleReading.partial())
            : text(format, ExampleReading.partial());
    assertThat(all.replace("\\", "")).contains("PAGE_FAILED").contains("blurred beyond reading");
  }

  @Test
  void pageIsWellFormedHasNoScriptAndEscapesTheText() throws Exception {
    String html = text(Format.HTML, record);
    assertThat(html).contains("Quyết định &lt;số&gt; ").doesNotContain("<số>", "<script");
    String xml = html.replaceAll("<(meta[^>]*|br)>", "<$1/>").replace("<!DOCTYPE html>", "");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void pageMarksDoubtfulValuesAndNoOthers() throws Exception {
    String html = text(Format.HTML, record);
    assertThat(html)
        .contains("<mark id=\"m3\" class=\"amount\"", "<mark>89/TTr-UBND</mark>")
        .contains("<span id=\"m1\" class=\"document-number\"")
        .doesNotContain("<mark id=\"m1\"");
  }

  @Test
  void pageKeepsSpansAndReadingOrder() throws Exception {
    String html = text(Format.HTML, record);
    assertThat(html).contains("<th colspan=\"2\">Kinh phí (triệu đồng)</th>");
    assertThat(html.indexOf("Căn cứ")).isLessThan(html.indexOf("<table id=\"t1\""));
    assertThat(html.split("<tr>", -1)).hasSize(1 + 3);
  }

  @Test
  void markdownWritesTablesWithSpansAsHtml() throws Exception {
    assertThat(text(Format.MD, record))
        .contains("<table id=\"t1\">", "colspan=\"2\"", "\\<số\\>", "⚠");
  }

  @Test
  void csvIsReadBackAsTheGridAndRunsNoFormula() throws Exception {
    Rendered csv = Format.CSV.render(record).getFirst();
    assertThat(csv.ending()).isEqualTo("t1.csv");
    assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFNội dung,Kinh phí (triệu đồng),\r\n"
                + "Cao Bằng,7.765,\r\n"
                + "Tổng,\"7.765,5\",'=1+1\r\n");
  }

  @Test
  void workbookHasNumbersAsNumbersWithTheirPlaceAndTextAsText() throws Exception {
    try (XSSFWorkbook workbook = workbook(record)) {
      Cell number = workbook.getSheet("t1").getRow(1).getCell(1);
      assertThat(number.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(number.getNumericCellValue()).isEqualTo(7765);
      assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(number.getCellComment().getString().getString()).contains("trang 2");
      assertThat(workbook.getSheet("t1").getRow(0).getCell(0).getCellComment().getString())
          .asString()
          .startsWith("trang 2, [");
      assertThat(workbook.getSheet("t1").getPaneInformation().isFreezePane()).isTrue();
      Cell formula = workbook.getSheet("t1").getRow(2).getCell(2);
      assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
      assertThat(workbook.getSheet("t1").getMergedRegion(0).formatAsString()).isEqualTo("B1:C1");
      assertThat(workbook.getSheet("Thông tin").getRow(2).getCell(1).getStringCellValue())
          .isEqualTo("89/TTr-UBND");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSON", "HTML", "MD", "CSV"})
  void sameRecordGivesTheSameBytes(Format format) throws Exception {
    assertThat(format.render(ExampleReading.complete())).isEqualTo(format.render(record));
  }

  private String all(Format format) throws IOException {
    return switch (format) {
      case XLSX -> words(record);
      case MD, HTML ->
          text(format, record).replace("\\", "").replaceAll("</?(mark|span)[^>]*>", "");
      case JSON, CSV -> text(format, record);
      case PDF, HOCR, ALTO -> throw new IllegalArgumentException(format + " shows pages");
    };
  }

  private static String text(Format format, DocumentRecord record) throws IOException {
    List<Rendered> files = format.render(record);
    assertThat(files).hasSize(1);
    return new String(files.getFirst().bytes(), StandardCharsets.UTF_8);
  }

  private static XSSFWorkbook workbook(DocumentRecord record) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(Format.XLSX.render(record).getFirst().bytes()));
  }

  /** All texts of a workbook; a number by its comment, which quotes it. */
  private static String words(DocumentRecord record) throws IOException {
    StringBuilder words = new StringBuilder();
    try (XSSFWorkbook workbook = workbook(record)) {
      workbook.forEach(sheet ->
          sheet.forEach(row ->
              row.forEach(cell ->
                  words
                      .append(
                          cell.getCellType() != CellType.NUMERIC || cell.getCellComment() == null
                              ? cell.toString()
                              : cell.getCellComment().getString().getString())
                      .append('\n'))));
    }
    return words.toString();
  }
}
