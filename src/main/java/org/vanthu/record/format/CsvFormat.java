package org.vanthu.record.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.TableRecord;

/**
 * One file per table, as RFC 4180: comma, CRLF, quotes doubled. In UTF-8 with a byte order mark,
 * without which spreadsheet programs take Vietnamese for another encoding. A cell that spans stands
 * in its first place, the others are empty. A text that a spreadsheet would run as a formula is
 * kept from it by an apostrophe; numbers are left as they are.
 */
final class CsvFormat {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** With these a spreadsheet program begins a formula; the last ones are their wide forms. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final String SIGNS = "+-";

  /** What may stand in a number beside digits. */
  private static final String NUMERIC = "., %";

  List<Rendered> render(DocumentRecord record) {
    return record.tables().stream()
        .map(table -> Rendered.ofText(table.id() + ".csv", BYTE_ORDER_MARK + table(table)))
        .toList();
  }

  private static String table(TableRecord table) {
    StringBuilder csv = new StringBuilder();
    for (List<TableGrid.Slot> row : TableGrid.of(table).rows()) {
      List<String> values =
          new ArrayList<>(IntStream.range(0, table.columnCount()).mapToObj(column -> "").toList());
      row.forEach(slot -> values.set(slot.column(), value(slot.text())));
      csv.append(values.stream().collect(Collectors.joining(","))).append("\r\n");
    }
    return csv.toString();
  }

  private static String value(String text) {
    String safe = formula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean formula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !signedNumber(text);
  }

  /** A sign and, if anything, digits after it: "-", "-5,2", "+7.765". */
  private static boolean signedNumber(String text) {
    return SIGNS.indexOf(text.charAt(0)) >= 0
        && text.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || NUMERIC.indexOf(c) >= 0);
  }
}
