package org.vanthu.record.format;

import java.util.List;
import org.vanthu.model.CellRole;
import org.vanthu.record.TableRecord;
import org.vanthu.record.TableRecord.CellRecord;

/** A table as an HTML {@code <table>} with its spans. */
final class HtmlTable {

  private final HtmlText text;

  HtmlTable(HtmlText text) {
    this.text = text;
  }

  String of(TableRecord table) {
    StringBuilder html = new StringBuilder("<table id=\"" + table.id() + "\">\n");
    table
        .unit()
        .ifPresent(unit ->
            html.append("<caption>Đơn vị: ").append(HtmlText.escape(unit)).append("</caption>\n"));
    List<List<TableGrid.Slot>> rows = TableGrid.of(table).rows();
    for (List<TableGrid.Slot> row : rows) {
      html.append("<tr>");
      row.forEach(slot -> html.append(slot.cell().map(this::cell).orElse("<td></td>")));
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  private String cell(CellRecord cell) {
    String tag = cell.role() == CellRole.HEADER ? "th" : "td";
    String inner = text.of(cell.target().start(), cell.target().end()).replace("\n", "<br>");
    return "<%s%s%s>%s</%s>"
        .formatted(
            tag,
            cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "",
            cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "",
            inner,
            tag);
  }
}
