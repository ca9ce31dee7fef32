package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanthu.evaluate.table.PlainTable;
import org.vanthu.evaluate.table.PlainTable.PlainCell;
import org.vanthu.model.Region;
import tools.jackson.databind.JsonNode;

/**
 * A table as the record states it, with the ink of its cells, and the meaning of its rows by
 * number.
 */
record SaidTable(
    PlainTable table,
    List<Region> areas,
    Map<PlainCell, List<Region>> ink,
    Map<Integer, SaidRow> meaning) {

  /**
   * What a row means.
   *
   * @param parent −1 for none
   * @param vnd by column
   */
  record SaidRow(int level, int parent, Map<Integer, Long> vnd) {

    static SaidRow of(JsonNode row) {
      Map<Integer, Long> vnd = new TreeMap<>();
      for (JsonNode value : row.path("values")) {
        if (value.path("vnd").isNumber()) {
          vnd.put(value.path("column").asInt(), Math.round(value.path("vnd").asDouble()));
        }
      }
      return new SaidRow(row.path("level").asInt(-1), row.path("parent").asInt(-1), vnd);
    }
  }

  static List<SaidTable> all(JsonNode record) {
    List<SaidTable> tables = new ArrayList<>();
    for (JsonNode table : record.path("tables")) {
      tables.add(of(table, record.path("rows")));
    }
    return tables;
  }

  private static SaidTable of(JsonNode table, JsonNode rows) {
    List<PlainCell> cells = new ArrayList<>();
    List<Region> areas = new ArrayList<>();
    Map<PlainCell, List<Region>> ink = new HashMap<>();
    for (JsonNode cell : table.path("cells")) {
      PlainCell plain =
          new PlainCell(
              cell.path("row").asInt(),
              cell.path("column").asInt(),
              cell.path("rowSpan").asInt(1),
              cell.path("columnSpan").asInt(1),
              cell.path("text").asString(""));
      cells.add(plain);
      ink.put(plain, Ink.of(cell.path("target").path("regions")));
      areas.addAll(Ink.of(cell.path("areas")));
    }
    Map<Integer, SaidRow> meaning = new TreeMap<>();
    for (JsonNode row : rows) {
      if (row.path("table").asString("").equals(table.path("id").asString("-"))) {
        meaning.put(row.path("row").asInt(), SaidRow.of(row));
      }
    }
    int rowCount = table.path("rowCount").asInt();
    int columnCount = table.path("columnCount").asInt();
    return new SaidTable(new PlainTable(rowCount, columnCount, cells), areas, ink, meaning);
  }
}
