package org.vanthu.read.sheet;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The value of a cell as Vietnamese Office shows it. The file does not say in which country it is
 * looked at: thousands are parted by points, decimals by a comma, days stand before months.
 */
final class CellFormat {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));

  CellFormat() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  String text(Cell cell) {
    return isMonthFirst(cell)
        ? DAY.format(cell.getLocalDateTimeCellValue())
        : formatter.formatCellValue(cell);
  }

  /** The built-in date follows the country; its pattern in the file is the American one. */
  private static boolean isMonthFirst(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC
        && DateUtil.isCellDateFormatted(cell)
        && cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT).startsWith("m/d");
  }
}
