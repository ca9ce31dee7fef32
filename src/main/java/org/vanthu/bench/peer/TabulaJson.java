package org.vanthu.bench.peer;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.truth.TableTruth.CellTruth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tabula's {@code -f JSON}: a list of tables, each with {@code data}, a list of rows of cells.
 * There are no spans in it: a cell that spans several stands in the first, and fillers follow.
 */
final class TabulaJson {

  private TabulaJson() {}

  static List<FoundTable> tables(String json) {
    List<FoundTable> tables = new ArrayList<>();
    for (JsonNode table : JsonMapper.shared().readTree(json)) {
      FoundTable found = table(table.path("data"));
      if (found.rows() > 0) {
        tables.add(found);
      }
    }
    return tables;
  }

  private static FoundTable table(JsonNode rows) {
    List<CellTruth> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      JsonNode line = rows.get(row);
      for (int column = 0; column < line.size(); column++) {
        String text = line.get(column).path("text").asString("");
        cells.add(new CellTruth(row, column, 1, 1, text.replace('\r', ' '), List.of()));
      }
    }
    return FoundTable.of(cells);
  }
}
