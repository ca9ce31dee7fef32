package org.vanthu.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.truth.TableTruth.CellTruth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables and text of our own record. */
final class RecordTables {

  private RecordTables() {}

  static Yield read(String json) {
    JsonNode record = JsonMapper.shared().readTree(json);
    List<FoundTable> tables = new ArrayList<>();
    record.path("tables").forEach(table -> tables.add(table(table)));
    return new Yield(Optional.of(tables), Optional.of(record.path("text").asString("")));
  }

  private static FoundTable table(JsonNode table) {
    List<CellTruth> cells = new ArrayList<>();
    for (JsonNode cell : table.path("cells")) {
      cells.add(
          new CellTruth(
              cell.path("row").asInt(),
              cell.path("column").asInt(),
              cell.path("rowSpan").asInt(1),
              cell.path("columnSpan").asInt(1),
              cell.path("text").asString(""),
              List.of()));
    }
    int rows = table.path("rowCount").asInt();
    return new FoundTable(rows, table.path("columnCount").asInt(), cells);
  }
}
