package org.vanthu.record.format;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook, each made once. */
final class WorkbookStyles {

  private final Workbook workbook;
  private final CellStyle header;
  private final CellStyle text;
  private final Map<Integer, CellStyle> numbers = new TreeMap<>();

  WorkbookStyles(Workbook workbook) {
    this.workbook = workbook;
    this.text = wrapped();
    this.header = wrapped();
    Font bold = workbook.createFont();
    bold.setBold(true);
    header.setFont(bold);
  }

  CellStyle header() {
    return header;
  }

  CellStyle text() {
    return text;
  }

  /**
   * Groups of three and as many decimals as were printed; the program's language chooses point or
   * comma.
   */
  CellStyle number(int decimals) {
    return numbers.computeIfAbsent(decimals, this::numeric);
  }

  private CellStyle numeric(int decimals) {
    CellStyle style = workbook.createCellStyle();
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle wrapped() {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
