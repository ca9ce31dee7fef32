package org.vanthu.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.Table;
import tools.jackson.databind.JsonNode;

/** A table as measured: its cells with spans and folded texts. */
record TruthTable(String kind, int rows, int columns, List<TruthCell> cells) {

  record TruthCell(int row, int column, int rowSpan, int columnSpan, String text) {}

  static TruthTable of(JsonNode node) {
    List<TruthCell> cells = new ArrayList<>();
    for (JsonNode cell : node.get("cells")) {
      cells.add(
          new TruthCell(
              cell.get("row").asInt(),
              cell.get("col").asInt(),
              cell.get("rowspan").asInt(),
              cell.get("colspan").asInt(),
              fold(cell.get("text").asString())));
    }
    return new TruthTable(
        node.get("kind").asString(), node.get("rows").asInt(), node.get("cols").asInt(), cells);
  }

  static TruthTable of(Document document, Table table) {
    List<TruthCell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      cells.add(
          new TruthCell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              fold(cell.text(document))));
    }
    return new TruthTable("found", table.rowCount(), table.columnCount(), cells);
  }

  /** NFC, white space folded, runs of three and more dashes and equal signs removed. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[-_=]{3,}", " ")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  String text() {
    return String.join(" ", cells.stream().map(TruthCell::text).toList());
  }

  TableTree tree() {
    List<TableTree> trees = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int at = row;
      trees.add(
          TableTree.row(
              cells.stream()
                  .filter(cell -> cell.row() == at)
                  .sorted(Comparator.comparingInt(TruthCell::column))
                  .map(cell -> TableTree.cell(cell.rowSpan(), cell.columnSpan(), cell.text()))
                  .toList()));
    }
    return TableTree.table(List.of(TableTree.table(trees)));
  }
}
