package org.vanthu.name.personal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Cell;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.Folded;
import org.vanthu.model.Span;
import org.vanthu.model.Table;
import org.vanthu.model.TableMeaning;

/** The cells of columns whose heads announce personal data. */
final class Columns {

  private Columns() {}

  static Map<Span, Announcement> of(Document document, List<TableMeaning> meanings) {
    Map<Span, Announcement> cells = new LinkedHashMap<>();
    Map<String, Table> tables = new HashMap<>();
    document.tables().forEach(table -> tables.put(table.id(), table));
    for (TableMeaning meaning : meanings) {
      Map<Integer, Announcement> columns = new HashMap<>();
      for (TableMeaning.Column column : meaning.columns()) {
        if (!column.header().isEmpty()) {
          Announcement.ofColumn(Folded.of(column.header().getLast()).replace('\n', ' '))
              .ifPresent(by -> columns.put(column.index(), by));
        }
      }
      Table table = tables.get(meaning.table());
      if (table != null && !columns.isEmpty()) {
        add(table, columns, cells);
      }
    }
    return cells;
  }

  private static void add(
      Table table, Map<Integer, Announcement> columns, Map<Span, Announcement> cells) {
    for (Cell cell : table.cells()) {
      Announcement by = columns.get(cell.column());
      if (by != null && cell.role() != CellRole.HEADER && cell.span().length() > 0) {
        cells.put(cell.span(), by);
      }
    }
  }
}
