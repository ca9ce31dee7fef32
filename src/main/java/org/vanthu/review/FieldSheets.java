package org.vanthu.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanthu.review.Sheet.DecisionSheet;
import org.vanthu.review.Sheet.FieldSheet;
import org.vanthu.review.Sheet.OtherSheet;
import org.vanthu.review.Sheet.PartSheet;
import org.vanthu.review.Sheet.Place;
import org.vanthu.store.Decision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a record's parts, and the mentions that are doubtful, with the decisions about
 * them. The fields that speak for the whole record go by "/fields/…", those of other parts by
 * "/parts/N/fields/…". Doubtful ones come first and stay there when they are decided, so that
 * nothing moves under the reviewer's hand.
 */
final class FieldSheets {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final JsonMapper mapper;
  private final List<Decision> decisions;

  FieldSheets(JsonMapper mapper, List<Decision> decisions) {
    this.mapper = mapper;
    this.decisions = decisions;
  }

  List<PartSheet> parts(JsonNode record) {
    List<JsonNode> parts = SheetMaker.list(record.path("parts"));
    int main = main(parts);
    List<PartSheet> sheets = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      JsonNode part = parts.get(i);
      String path = i == main ? "/fields" : "/parts/" + i + "/fields";
      sheets.add(
          new PartSheet(
              SheetMaker.text(part.path("id")),
              SheetMaker.text(part.path("type")),
              fields(path, part.path("fields"))));
    }
    if (main > 0) {
      sheets.addFirst(sheets.remove(main));
    }
    sheets.add(new PartSheet("", "MENTIONS", mentions(record, sheets)));
    return sheets.stream().filter(p -> !p.fields().isEmpty()).toList();
  }

  /**
   * Those that are doubtful, and those on which somebody has decided. One that stands in the same
   * ink as a field is left to the field.
   */
  private List<FieldSheet> mentions(JsonNode record, List<PartSheet> parts) {
    Set<Place> taken =
        parts.stream()
            .flatMap(part -> part.fields().stream())
            .map(FieldSheet::place)
            .collect(Collectors.toSet());
    List<FieldSheet> sheets = new ArrayList<>();
    int index = 0;
    for (JsonNode mention : SheetMaker.list(record.path("mentions"))) {
      FieldSheet sheet =
          field("/mentions/" + index, SheetMaker.text(mention.path("type")), mention);
      boolean own = sheet.doubtful() && !taken.contains(sheet.place());
      if (own || sheet.decision().isPresent()) {
        sheets.add(sheet);
      }
      index++;
    }
    return sheets;
  }

  /** The first letter, else the first part; as the record itself chooses. */
  private static int main(List<JsonNode> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (SheetMaker.text(parts.get(i).path("type")).equals("LETTER")) {
        return i;
      }
    }
    return 0;
  }

  private List<FieldSheet> fields(String path, JsonNode fields) {
    List<FieldSheet> sheets = new ArrayList<>();
    for (var entry : fields.properties()) {
      String name = entry.getKey();
      if (entry.getValue().isArray()) {
        List<JsonNode> items = SheetMaker.list(entry.getValue());
        for (int i = 0; i < items.size(); i++) {
          sheets.add(field(path + "/" + name + "/" + i, name, items.get(i)));
        }
      } else {
        sheets.add(field(path + "/" + name, name, entry.getValue()));
      }
    }
    sheets.sort(Comparator.comparing(f -> !f.doubtful()));
    return sheets;
  }

  private FieldSheet field(String path, String name, JsonNode field) {
    List<DecisionSheet> history =
        decisions.stream().filter(d -> d.path().equals(path)).map(d -> decision(name, d)).toList();
    String text = SheetMaker.text(field.path("text"));
    String shown = shown(name, field.path("value"), text);
    return new FieldSheet(
        path,
        (path.startsWith("/mentions/") ? "mention." : "field.") + name,
        shown,
        same(text, shown) ? "" : text,
        SheetMaker.percent(field),
        SheetMaker.doubtful(field),
        field.path("derived").asBoolean(false),
        SheetMaker.list(field.path("reasons")).stream().map(SheetMaker::text).toList(),
        others(name, field.path("alternatives")),
        SheetMaker.place(field.path("target")),
        history.isEmpty() ? Optional.empty() : Optional.of(history.getLast()),
        history);
  }

  /** A value for people; the text itself for the few that have no other form. */
  private static String shown(String name, JsonNode value, String text) {
    String shown = Shown.value(name, value);
    return shown.isEmpty() ? text : shown;
  }

  private static boolean same(String text, String shown) {
    return text.replaceAll("\\s", "").equalsIgnoreCase(shown.replaceAll("\\s", ""));
  }

  private static List<OtherSheet> others(String name, JsonNode alternatives) {
    List<OtherSheet> others = new ArrayList<>();
    for (JsonNode other : SheetMaker.list(alternatives)) {
      String shown = shown(name, other.path("value"), SheetMaker.text(other.path("text")));
      others.add(new OtherSheet(others.size(), shown, SheetMaker.percent(other)));
    }
    return others;
  }

  private DecisionSheet decision(String name, Decision decision) {
    return new DecisionSheet(
        decision.action().name(),
        shown(name, mapper.readTree(decision.value()), ""),
        decision.by(),
        when(decision.at()));
  }

  private static String when(Instant at) {
    return WHEN.format(at.atZone(ZoneId.systemDefault()));
  }
}
