package org.vanthu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.Span;
import org.vanthu.model.Table;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.Row;

/** The rows of a table, or of its pieces one after the other, as one account. */
final class Ledger {

  /** A row with the table it stands in. */
  record Entry(String table, Row row) {}

  /** What stands at a place: a number, nothing, or something that can't be read as a number. */
  record Posting(Optional<TableMeaning.Number> number, boolean unreadable, Optional<Span> span) {

    double amount() {
      return number.map(TableMeaning.Number::number).orElse(0.0);
    }
  }

  private final List<Column> columns;
  private final List<Entry> entries;
  private final Map<String, Span> filled = new HashMap<>();

  private Ledger(Document document, List<TableMeaning> pieces, Map<String, Table> tables) {
    columns = pieces.getFirst().columns();
    entries = new ArrayList<>();
    for (TableMeaning piece : pieces) {
      piece.rows().forEach(row -> entries.add(new Entry(piece.table(), row)));
      Table table = tables.get(piece.table());
      for (Cell cell : table == null ? List.<Cell>of() : table.cells()) {
        if (!cell.text(document).isBlank()) {
          filled.put(key(piece.table(), cell.row(), cell.column()), cell.span());
        }
      }
    }
  }

  /** One account per table; a table without title that repeats the head before it goes on. */
  static List<Ledger> of(Document document, List<TableMeaning> meanings) {
    Map<String, Table> tables = new HashMap<>();
    document.tables().forEach(table -> tables.put(table.id(), table));
    List<List<TableMeaning>> chains = new ArrayList<>();
    for (TableMeaning meaning : meanings) {
      if (chains.isEmpty() || !goesOn(chains.getLast().getLast(), meaning)) {
        chains.add(new ArrayList<>());
      }
      chains.getLast().add(meaning);
    }
    return chains.stream().map(chain -> new Ledger(document, chain, tables)).toList();
  }

  private static boolean goesOn(TableMeaning before, TableMeaning next) {
    boolean named = next.columns().stream().anyMatch(column -> !column.header().isEmpty());
    boolean totalled = next.rows().stream().findFirst().map(row -> row.level() == 0).orElse(false);
    return named
        && !totalled
        && next.caption().isEmpty()
        && next.unit().equals(before.unit())
        && headers(before).equals(headers(next));
  }

  private static List<List<String>> headers(TableMeaning meaning) {
    return meaning.columns().stream().map(Column::header).toList();
  }

  List<Column> columns() {
    return columns;
  }

  List<Entry> entries() {
    return entries;
  }

  Posting posting(Entry entry, int column) {
    Optional<TableMeaning.Number> number =
        entry.row().values().stream().filter(v -> v.column() == column).findFirst();
    Optional<Span> text =
        Optional.ofNullable(filled.get(key(entry.table(), entry.row().row(), column)));
    return new Posting(
        number,
        number.isEmpty() && text.isPresent(),
        number.map(TableMeaning.Number::span).or(() -> text));
  }

  private static String key(String table, int row, int column) {
    return table + "/" + row + "/" + column;
  }
}
