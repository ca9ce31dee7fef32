package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.Table;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.Row;
import org.vanthu.model.TableMeaning.Unit;

/**
 * Reads what tables say: captions, units, column roles, the hierarchy of rows, their numbers. A
 * table without a title of its own whose head is that of the table before it goes on with it: it
 * inherits unit and outline.
 */
public final class TableInterpreter {

  private final CaptionFinder captions = new CaptionFinder();
  private final ColumnReader columnReader = new ColumnReader();
  private final RowReader rowReader = new RowReader();
  private final HeaderRows headerRows = new HeaderRows();

  /** What has been read of the table before. */
  private record Before(TableMeaning meaning, Outline outline) {}

  /** One meaning per table of the document, in order. */
  public List<TableMeaning> interpret(Document document) {
    List<TableMeaning> meanings = new ArrayList<>();
    Before before = null;
    for (Table table : document.tables()) {
      before = read(document, table, before);
      meanings.add(before.meaning());
    }
    return List.copyOf(meanings);
  }

  private Before read(Document document, Table table, @Nullable Before before) {
    TableIndex index = new TableIndex(document, table);
    int head = head(table, index);
    CaptionFinder.Above above = captions.above(document, table);
    boolean untitled = above.caption().isEmpty() && above.unit().isEmpty();
    List<Column> columns = columnReader.read(index, head, above.unit());
    Optional<Unit> unit = above.unit();
    Outline outline = new Outline();
    if (before != null && untitled && sameHead(before.meaning(), columns)) {
      unit = before.meaning().unit();
      columns = columnReader.read(index, head, unit);
      outline = before.outline();
    }
    List<Row> rows = rowReader.read(index, head, columns, outline);
    return new Before(new TableMeaning(table.id(), above.caption(), unit, columns, rows), outline);
  }

  private static boolean sameHead(TableMeaning before, List<Column> columns) {
    List<List<String>> heads = columns.stream().map(Column::header).toList();
    boolean named = heads.stream().anyMatch(head -> !head.isEmpty());
    return named && before.columns().stream().map(Column::header).toList().equals(heads);
  }

  private int head(Table table, TableIndex index) {
    if (table.headerRows() > 0) {
      return table.headerRows();
    }
    List<HeadCell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      cells.add(
          new HeadCell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              index.plain(cell.row(), cell.column())));
    }
    return headerRows.count(cells, table.rowCount(), table.columnCount());
  }
}
