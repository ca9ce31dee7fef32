package org.vanthu.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares tables cell by cell, in order of the tables: a cell is right when place, spans and text
 * agree, white space folded; and row by row: level and amounts.
 */
final class TableMatch {

  private TableMatch() {}

  static Tally cells(JsonNode gold, JsonNode record) {
    Tally tally = new Tally();
    int tables = Math.max(gold.path("tables").size(), record.path("tables").size());
    for (int t = 0; t < tables; t++) {
      Set<String> wanted = keys(gold.path("tables").path(t).path("cells"));
      Set<String> found = keys(record.path("tables").path(t).path("cells"));
      for (String cell : wanted) {
        if (found.contains(cell)) {
          tally.right();
        } else {
          tally.missed("cell " + cell);
        }
      }
      found.stream().filter(c -> !wanted.contains(c)).forEach(c -> tally.invented("cell " + c));
    }
    return tally;
  }

  private static Set<String> keys(JsonNode cells) {
    Set<String> keys = new HashSet<>();
    for (JsonNode cell : cells) {
      keys.add(
          "%d,%d %dx%d %s"
              .formatted(
                  cell.path("row").asInt(),
                  cell.path("column").asInt(),
                  cell.path("rowSpan").asInt(),
                  cell.path("columnSpan").asInt(),
                  Fold.space(cell.path("text").asString(""))));
    }
    return keys;
  }

  /** Rows whose level and every amount in đồng agree. */
  static Tally rows(JsonNode gold, JsonNode record) {
    Tally tally = new Tally();
    for (int t = 0; t < gold.path("tables").size(); t++) {
      Map<Integer, JsonNode> found = rowsOf(record, "t" + (t + 1));
      for (JsonNode wanted : gold.path("tables").path(t).path("meaning")) {
        JsonNode row = found.get(wanted.path("row").asInt());
        if (row != null && sameRow(wanted, row)) {
          tally.right();
        } else {
          tally.missed("row " + wanted + " but " + row);
        }
      }
    }
    return tally;
  }

  private static Map<Integer, JsonNode> rowsOf(JsonNode record, String table) {
    Map<Integer, JsonNode> rows = new HashMap<>();
    for (JsonNode row : record.path("rows")) {
      if (row.path("table").asString().equals(table)) {
        rows.put(row.path("row").asInt(), row);
      }
    }
    return rows;
  }

  private static boolean sameRow(JsonNode wanted, JsonNode row) {
    Map<String, String> vnd = new HashMap<>();
    for (JsonNode value : row.path("values")) {
      if (!value.path("vnd").isNull()) {
        vnd.put(value.path("column").asString(), value.path("vnd").asString());
      }
    }
    Map<String, String> expected = new HashMap<>();
    wanted.path("vnd").properties().forEach(e -> expected.put(e.getKey(), e.getValue().asString()));
    return wanted.path("level").asInt() == row.path("level").asInt() && expected.equals(vnd);
  }

  /** Findings by code, outcome and stated value, each at most once. */
  static Tally findings(JsonNode gold, JsonNode record) {
    Tally tally = new Tally();
    Set<String> found = new HashSet<>();
    for (JsonNode finding : record.path("findings")) {
      found.add(findingKey(finding));
      if (finding.path("outcome").asString().equals("CONTRADICTED")) {
        tally.invented("finding " + findingKey(finding));
      }
    }
    for (JsonNode wanted : gold.path("findings")) {
      if (found.contains(findingKey(wanted))) {
        tally.right();
      } else {
        tally.missed("finding " + findingKey(wanted));
      }
    }
    return tally;
  }

  private static String findingKey(JsonNode finding) {
    return finding.path("code").asString()
        + " "
        + finding.path("outcome").asString()
        + " "
        + Math.round(finding.path("stated").asDouble(-1));
  }
}
