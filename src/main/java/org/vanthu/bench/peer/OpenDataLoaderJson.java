package org.vanthu.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.vanthu.truth.TableTruth.CellTruth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenDataLoader's {@code -f json}: a tree of {@code kids}; tables hold rows of cells that count
 * from 1 and tell their spans.
 */
final class OpenDataLoaderJson {

  private OpenDataLoaderJson() {}

  /** The outermost tables; a table within a cell is text of that cell. */
  static List<FoundTable> tables(String json) {
    List<FoundTable> tables = new ArrayList<>();
    collect(JsonMapper.shared().readTree(json), tables);
    return tables;
  }

  private static void collect(JsonNode node, List<FoundTable> tables) {
    if (node.path("type").asString("").equals("table")) {
      tables.add(table(node));
    } else {
      node.forEach(child -> collect(child, tables));
    }
  }

  private static FoundTable table(JsonNode table) {
    List<CellTruth> cells = new ArrayList<>();
    for (JsonNode row : table.path("rows")) {
      for (JsonNode cell : row.path("cells")) {
        cells.add(
            new CellTruth(
                cell.path("row number").asInt(1) - 1,
                cell.path("column number").asInt(1) - 1,
                cell.path("row span").asInt(1),
                cell.path("column span").asInt(1),
                text(cell),
                List.of()));
      }
    }
    return FoundTable.of(cells);
  }

  private static String text(JsonNode node) {
    StringJoiner text = new StringJoiner(" ");
    gather(node, text);
    return text.toString();
  }

  private static void gather(JsonNode node, StringJoiner text) {
    JsonNode content = node.path("content");
    if (content.isString()) {
      text.add(content.asString());
    }
    node.forEach(child -> gather(child, text));
  }
}
