package org.vanthu.record.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.DocumentRecord.PartRecord;
import org.vanthu.record.TableRecord;
import org.vanthu.record.TableRecord.CellRecord;

/** A record in reading order: its parts, the text outside tables, the tables. */
record Flow(List<Piece> pieces) {

  /** A stretch in reading order. */
  sealed interface Piece {}

  /** Here a part begins. */
  record PartStart(PartRecord part) implements Piece {}

  /** Text outside tables. */
  record Text(int start, int end) implements Piece {}

  /**
   * A table.
   *
   * @param between text among its rows that belongs to no cell: a header repeated on a further page
   */
  record Table(TableRecord table, List<Text> between) implements Piece {}

  private record Placed(int start, int end, Piece piece) {}

  static Flow of(DocumentRecord record) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Placed placed : placed(record)) {
      if (placed.start() > at) {
        pieces.add(new Text(at, placed.start()));
      }
      pieces.add(placed.piece());
      at = Math.max(at, placed.end());
    }
    if (at < record.text().length()) {
      pieces.add(new Text(at, record.text().length()));
    }
    return new Flow(pieces);
  }

  private static List<Placed> placed(DocumentRecord record) {
    List<Placed> placed = new ArrayList<>();
    record.parts().forEach(p -> placed.add(new Placed(p.start(), p.start(), new PartStart(p))));
    for (TableRecord table : record.tables()) {
      if (!table.cells().isEmpty()) {
        placed.add(placed(table, record.text()));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::start));
    return placed;
  }

  private static Placed placed(TableRecord table, String text) {
    List<CellRecord> cells =
        table.cells().stream().sorted(Comparator.comparingInt(c -> c.target().start())).toList();
    int start = cells.getFirst().target().start();
    int at = start;
    List<Text> between = new ArrayList<>();
    for (CellRecord cell : cells) {
      if (cell.target().start() > at && !text.substring(at, cell.target().start()).isBlank()) {
        between.add(new Text(at, cell.target().start()));
      }
      at = Math.max(at, cell.target().end());
    }
    return new Placed(start, at, new Table(table, between));
  }
}
