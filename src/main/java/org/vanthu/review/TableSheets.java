package org.vanthu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vanthu.review.Sheet.CellSheet;
import org.vanthu.review.Sheet.TableSheet;
import tools.jackson.databind.JsonNode;

/** The tables of a record by their rows; cells with a doubtful mention are told. */
final class TableSheets {

  private final JsonNode record;
  private final Set<String> doubtful;

  TableSheets(JsonNode record) {
    this.record = record;
    this.doubtful =
        SheetMaker.list(record.path("mentions")).stream()
            .filter(SheetMaker::doubtful)
            .map(mention -> mention.at("/target/cell"))
            .map(cell -> place(SheetMaker.text(cell.path("table")), cell))
            .collect(Collectors.toSet());
  }

  List<TableSheet> tables() {
    return SheetMaker.list(record.path("tables")).stream().map(this::table).toList();
  }

  private TableSheet table(JsonNode table) {
    String id = SheetMaker.text(table.path("id"));
    Map<Integer, List<CellSheet>> rows = new TreeMap<>();
    for (int row = 0; row < table.path("rowCount").asInt(); row++) {
      rows.put(row, new ArrayList<>());
    }
    for (JsonNode cell : SheetMaker.list(table.path("cells"))) {
      rows.computeIfAbsent(cell.path("row").asInt(), r -> new ArrayList<>()).add(cell(id, cell));
    }
    List<List<CellSheet>> all = List.copyOf(rows.values());
    int head = Math.clamp(table.path("headerRows").asInt(), 0, all.size());
    return new TableSheet(
        id,
        SheetMaker.text(table.path("caption")),
        SheetMaker.text(table.path("unit")),
        all.subList(0, head),
        all.subList(head, all.size()));
  }

  private CellSheet cell(String table, JsonNode cell) {
    String text = SheetMaker.text(cell.path("text"));
    return new CellSheet(
        text,
        SheetMaker.text(cell.path("role")).equals("HEADER"),
        cell.path("rowSpan").asInt(1),
        cell.path("columnSpan").asInt(1),
        (number(text) ? "number " : "") + (doubtful.contains(place(table, cell)) ? "doubtful" : ""),
        SheetMaker.place(cell.path("target")));
  }

  private static String place(String table, JsonNode cell) {
    return table + ":" + cell.path("row").asInt(-1) + ":" + cell.path("column").asInt(-1);
  }

  private static boolean number(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && text.chars().allMatch(c -> Character.isDigit(c) || " .,%()-+".indexOf(c) >= 0);
  }
}
