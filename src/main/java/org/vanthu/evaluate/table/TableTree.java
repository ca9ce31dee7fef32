package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A table as the tree of elements that TEDS compares: tables, rows, cells with spans and text. */
public record TableTree(
    String tag, int rowSpan, int columnSpan, String text, List<TableTree> children) {

  public TableTree {
    children = List.copyOf(children);
  }

  public static TableTree table(List<TableTree> rows) {
    return new TableTree("table", 1, 1, "", rows);
  }

  public static TableTree row(List<TableTree> cells) {
    return new TableTree("tr", 1, 1, "", cells);
  }

  public static TableTree cell(int rowSpan, int columnSpan, String text) {
    return new TableTree("td", rowSpan, columnSpan, text, List.of());
  }

  /** The tree of {@code {"tag": children or text, "rowspan": n, "colspan": n}}. */
  public static TableTree of(JsonNode node) {
    String tag =
        node.propertyNames().stream().filter(n -> !n.endsWith("span")).findFirst().orElseThrow();
    JsonNode content = node.get(tag);
    List<TableTree> children = new ArrayList<>();
    if (content.isArray()) {
      content.forEach(child -> children.add(of(child)));
    }
    return new TableTree(
        tag,
        node.path("rowspan").asInt(1),
        node.path("colspan").asInt(1),
        content.isString() ? content.asString() : "",
        children);
  }

  public int size() {
    return 1 + children.stream().mapToInt(TableTree::size).sum();
  }
}
