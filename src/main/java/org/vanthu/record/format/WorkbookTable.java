package org.vanthu.record.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.vanthu.model.CellRole;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.RowRecord;
import org.vanthu.record.TableRecord;
import org.vanthu.record.TableRecord.CellRecord;

/**
 * Writes one table to one sheet; every cell that says something tells in a comment where it stands.
 */
final class WorkbookTable {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final String CUT = " … (toàn văn trong bản JSON)";

  /** Columns and rows that a comment's window covers. */
  private static final int COMMENT_WIDTH = 3;

  private static final int COMMENT_HEIGHT = 3;

  private final Sheet sheet;
  private final WorkbookStyles styles;
  private final Map<List<Integer>, RowRecord.NumberRecord> numbers = new HashMap<>();
  private final DocumentRecord record;

  WorkbookTable(Sheet sheet, WorkbookStyles styles, DocumentRecord record) {
    this.sheet = sheet;
    this.styles = styles;
    this.record = record;
  }

  /** Excel takes no longer texts; what is cut says so. */
  static String fitting(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
  }

  void write(TableRecord table) {
    record.rows().stream()
        .filter(row -> row.table().equals(table.id()))
        .forEach(row -> row.values().forEach(v -> numbers.put(at(row.row(), v.column()), v)));
    table.cells().forEach(this::write);
    if (table.headerRows() > 0 && table.headerRows() < table.rowCount()) {
      sheet.createFreezePane(0, table.headerRows());
    }
  }

  private static List<Integer> at(int row, int column) {
    return List.of(row, column);
  }

  private void write(CellRecord cell) {
    Row row = sheet.getRow(cell.row());
    Cell place = (row == null ? sheet.createRow(cell.row()) : row).createCell(cell.column());
    RowRecord.NumberRecord number = numbers.get(at(cell.row(), cell.column()));
    if (number != null && number.text().strip().equals(cell.text().strip())) {
      place.setCellValue(number.number());
      place.setCellStyle(styles.number(decimals(number.number())));
      comment(place, cell.text() + "\n", cell);
    } else {
      place.setCellValue(fitting(cell.text()));
      place.setCellStyle(cell.role() == CellRole.HEADER ? styles.header() : styles.text());
      comment(place, "", cell);
    }
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(
              cell.row(),
              cell.row() + cell.rowSpan() - 1,
              cell.column(),
              cell.column() + cell.columnSpan() - 1));
    }
  }

  private static int decimals(double number) {
    return Math.max(0, BigDecimal.valueOf(number).stripTrailingZeros().scale());
  }

  private void comment(Cell place, String quoted, CellRecord cell) {
    String where = WorkbookFormat.places(cell.target());
    if (cell.text().isBlank() || where.isEmpty()) {
      return;
    }
    CreationHelper helper = sheet.getWorkbook().getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(place.getColumnIndex());
    anchor.setCol2(place.getColumnIndex() + COMMENT_WIDTH);
    anchor.setRow1(place.getRowIndex());
    anchor.setRow2(place.getRowIndex() + COMMENT_HEIGHT);
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(helper.createRichTextString(fitting(quoted + where)));
    place.setCellComment(comment);
  }
}
