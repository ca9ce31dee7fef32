package org.vanthu.evaluate.measure;

import java.util.List;
import java.util.Map;
import org.vanthu.model.Region;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;
import org.vanthu.truth.TableTruth.RowTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The record that a reader without fault would give: everything as the truth has it. */
final class RecordOfTruth {

  private static final double CERTAIN = 0.95;

  private final Truth truth;
  private final ObjectNode record = JsonMapper.shared().createObjectNode();
  private final StringBuilder text = new StringBuilder();
  private final int[] starts;

  private RecordOfTruth(Truth truth) {
    this.truth = truth;
    starts = new int[truth.words().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(truth.words().get(i).text()).append(' ');
    }
  }

  static ObjectNode of(Truth truth) {
    RecordOfTruth builder = new RecordOfTruth(truth);
    builder.record.put("status", "COMPLETE").put("text", builder.text.toString());
    builder.pages();
    builder.fields();
    ArrayNode mentions = builder.record.putArray("mentions");
    truth.mentions().forEach(item -> builder.mention(mentions.addObject(), item));
    builder.tables();
    builder.findings();
    builder.marks();
    builder.record.putArray("failures");
    return builder.record;
  }

  private void pages() {
    ArrayNode pages = record.putObject("document").putArray("pages");
    for (PageTruth page : truth.pages()) {
      pages.addObject().put("number", page.number()).put("origin", page.origin());
    }
    String road = truth.pages().isEmpty() ? "MARKUP" : truth.pages().getFirst().road();
    record
        .putArray("runs")
        .addObject()
        .put("start", 0)
        .put("end", text.length())
        .put("road", road)
        .put("confidence", CERTAIN);
  }

  private void fields() {
    ObjectNode fields = record.putObject("fields");
    for (Map.Entry<String, List<ItemTruth>> field : truth.fields().entrySet()) {
      String name = field.getKey();
      boolean list = field.getValue().size() > 1 || name.equals("distribution");
      ArrayNode items = JsonMapper.shared().createArrayNode();
      field.getValue().forEach(item -> field(items.addObject(), name, item));
      fields.set(name, list ? items : items.get(0));
    }
  }

  private void field(ObjectNode node, String name, ItemTruth item) {
    node.put("text", item.text()).put("confidence", CERTAIN).put("derived", false);
    switch (name) {
      case "number" ->
          node.putObject("value")
              .put("canonical", item.value())
              .put("symbol", item.value().substring(item.value().indexOf('/') + 1));
      case "issuedOn" ->
          node.putObject("value")
              .put("from", item.value())
              .put("to", item.value())
              .put("precision", "DAY");
      case "issuer", "parentIssuer" -> node.putObject("value").put("name", item.value());
      default -> node.put("value", item.value());
    }
    target(node, item.text(), item.regions());
  }

  private void mention(ObjectNode node, ItemTruth item) {
    node.put("type", item.type()).put("text", item.text()).put("confidence", CERTAIN);
    ObjectNode value = node.putObject("value");
    switch (item.type()) {
      case "DOCUMENT_NUMBER" -> value.put("canonical", item.value());
      case "AMOUNT" -> value.put("vnd", Long.parseLong(item.value()));
      case "PROVINCE" -> value.put("code", item.value());
      default -> {
        String[] ends = item.value().split("/", -1);
        value.put("from", ends[0]).put("to", ends[ends.length - 1]);
      }
    }
    target(node, item.text(), item.regions());
  }

  private void target(ObjectNode node, String quoted, List<Region> regions) {
    ObjectNode target = node.putObject("target");
    int at = text.indexOf(quoted.replaceAll("\\s+", " "), first(regions));
    target.put("start", Math.max(0, at));
    target.put("end", at < 0 ? 0 : at + quoted.replaceAll("\\s+", " ").length());
    boxes(target, regions);
  }

  private static void boxes(ObjectNode target, List<Region> regions) {
    ArrayNode boxes = target.putArray("regions");
    for (Region region : regions) {
      ObjectNode box = boxes.addObject().put("page", region.page());
      box.putArray("box")
          .add(region.box().left())
          .add(region.box().top())
          .add(region.box().right())
          .add(region.box().bottom());
    }
  }

  /** Offset of the first word whose ink meets. */
  private int first(List<Region> regions) {
    for (int i = 0; i < starts.length; i++) {
      WordTruth word = truth.words().get(i);
      if (Ink.meets(List.of(word.region()), regions)) {
        return starts[i];
      }
    }
    return 0;
  }

  private void tables() {
    ArrayNode tables = record.putArray("tables");
    ArrayNode rows = record.putArray("rows");
    for (TableTruth table : truth.tables()) {
      String id = "t" + (tables.size() + 1);
      ObjectNode node = tables.addObject().put("id", id);
      node.put("rowCount", table.rows()).put("columnCount", table.columns());
      ArrayNode cells = node.putArray("cells");
      table.cells().forEach(cell -> cell(cells.addObject(), cell));
      table.meaning().forEach(row -> row(rows.addObject().put("table", id), row));
    }
  }

  private void cell(ObjectNode node, CellTruth cell) {
    node.put("row", cell.row()).put("column", cell.column());
    node.put("rowSpan", cell.rowSpan()).put("columnSpan", cell.columnSpan());
    node.put("text", cell.text()).putArray("areas");
    target(node, cell.text(), cell.regions());
  }

  private static void row(ObjectNode node, RowTruth row) {
    node.put("row", row.row()).put("level", row.level());
    if (row.parent() < 0) {
      node.putNull("parent");
    } else {
      node.put("parent", row.parent());
    }
    ArrayNode values = node.putArray("values");
    row.vnd().forEach((column, vnd) -> values.addObject().put("column", column).put("vnd", vnd));
  }

  private void findings() {
    ArrayNode findings = record.putArray("findings");
    for (FindingTruth finding : truth.findings()) {
      findings
          .addObject()
          .put("code", finding.code())
          .put("outcome", finding.outcome())
          .put("stated", finding.stated());
    }
  }

  private void marks() {
    ArrayNode marks = record.putArray("marks");
    for (MarkTruth mark : truth.marks()) {
      boxes(marks.addObject().put("type", mark.type()).putObject("target"), mark.regions());
    }
  }
}
