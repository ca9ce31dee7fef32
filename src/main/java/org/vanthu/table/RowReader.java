package org.vanthu.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.model.Cell;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.TableMeaning.Number;
import org.vanthu.model.TableMeaning.Row;

/** Reads the body rows of a table: ordinals, labels, levels, numbers. */
final class RowReader {

  /** A row before its level is known. */
  record Raw(
      int row,
      Optional<Ordinal> ordinal,
      String ordinalText,
      String label,
      Optional<Span> labelSpan,
      boolean bold,
      List<Number> values) {

    boolean says() {
      return !ordinalText.isEmpty() || !label.isEmpty() || !values.isEmpty();
    }
  }

  /** Body rows that say anything, in order, with levels by the outline. */
  List<Row> read(TableIndex table, int head, List<Column> columns, Outline outline) {
    CellNumbers numbers = CellNumbers.of(table, head, columns);
    Map<Integer, List<Optional<Ordinal>>> ordinals = ordinals(table, head, columns);
    List<Raw> raws = new ArrayList<>();
    for (int row = head; row < table.rows(); row++) {
      Raw raw = raw(table, head, row, columns, ordinals, numbers);
      if (raw.says() && !numbersColumns(table, row)) {
        raws.add(raw);
      }
    }
    List<Outline.Place> places = outline.places(raws);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < raws.size(); i++) {
      Raw raw = raws.get(i);
      Outline.Place place = places.get(i);
      OptionalInt parent =
          place.parent() < 0 ? OptionalInt.empty() : OptionalInt.of(place.parent());
      rows.add(
          new Row(
              raw.row(),
              place.level(),
              parent,
              raw.ordinalText(),
              raw.label(),
              raw.labelSpan(),
              place.total(),
              raw.values()));
    }
    return List.copyOf(rows);
  }

  private static boolean numeric(Column column) {
    return column.role() == ColumnRole.AMOUNT || column.role() == ColumnRole.NUMBER;
  }

  /** Whether a row repeats the numbers of the columns. */
  private static boolean numbersColumns(TableIndex table, int row) {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c < table.columns(); c++) {
      if (!table.plain(row, c).isEmpty()) {
        texts.add(table.plain(row, c));
      }
    }
    return ColumnNumbers.are(texts);
  }

  /** The ordinals of each column of ordinals, by row. */
  private static Map<Integer, List<Optional<Ordinal>>> ordinals(
      TableIndex table, int head, List<Column> columns) {
    Map<Integer, List<Optional<Ordinal>>> ordinals = new HashMap<>();
    for (Column column : columns) {
      if (column.role() == ColumnRole.ORDINAL) {
        List<String> texts = new ArrayList<>();
        for (int row = head; row < table.rows(); row++) {
          boolean begins = table.begins(row, column.index());
          texts.add(begins ? table.plain(row, column.index()) : "");
        }
        ordinals.put(column.index(), carried(table, head, column.index(), OrdinalRepair.of(texts)));
      }
    }
    return ordinals;
  }

  /** An ordinal that spans rows is that of all of them. */
  private static List<Optional<Ordinal>> carried(
      TableIndex table, int head, int column, List<Optional<Ordinal>> read) {
    List<Optional<Ordinal>> carried = new ArrayList<>(read);
    for (int row = head; row < table.rows(); row++) {
      int first = table.cell(row, column).map(Cell::row).orElse(row);
      if (head <= first && first < row) {
        carried.set(row - head, carried.get(first - head));
      }
    }
    return carried;
  }

  private static Raw raw(
      TableIndex table,
      int head,
      int row,
      List<Column> columns,
      Map<Integer, List<Optional<Ordinal>>> ordinals,
      CellNumbers numbers) {
    RowBuilder builder = new RowBuilder();
    boolean named = false;
    for (Column column : columns) {
      int c = column.index();
      boolean begins = table.begins(row, c);
      Optional<CellText> text = table.text(row, c).filter(t -> !t.isEmpty());
      Optional<CellText> own = text.filter(t -> begins);
      if (column.role() == ColumnRole.ORDINAL) {
        builder.ordinal(ordinals.getOrDefault(c, List.of()).get(row - head), own);
      } else if (column.role() == ColumnRole.LABEL) {
        text.ifPresent(builder::label);
      } else if (numeric(column)) {
        own.flatMap(t -> numbers.number(row, column, t)).ifPresent(builder::value);
      } else if (column.role() == ColumnRole.OTHER && !named) {
        own.ifPresent(builder::group);
      }
      named |= column.role() == ColumnRole.LABEL;
    }
    return builder.row(row);
  }
}
