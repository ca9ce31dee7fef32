package org.vanthu.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import tools.jackson.databind.JsonNode;

/**
 * Pairs mentions with their truth one to one: the type and the value agree and the ink overlaps;
 * where there is no ink (text, DOCX), order decides among equals.
 */
final class MentionMatch {

  private MentionMatch() {}

  /** The four types whose values are compared. */
  static final List<String> TYPES = List.of("DOCUMENT_NUMBER", "DATE", "AMOUNT", "PROVINCE");

  static Tally match(JsonNode gold, JsonNode record) {
    Tally tally = new Tally();
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode mention : record.path("mentions")) {
      if (TYPES.contains(mention.path("type").asString())) {
        found.add(mention);
      }
    }
    for (JsonNode wanted : gold.path("mentions")) {
      JsonNode hit =
          found.stream().filter(mention -> same(wanted, mention)).findFirst().orElse(null);
      if (hit == null) {
        tally.missed(wanted.path("type").asString() + " " + wanted.path("text").asString());
      } else {
        found.remove(hit);
        tally.right();
      }
    }
    found.forEach(m ->
        tally.invented(
            m.path("type").asString()
                + " "
                + m.path("text").asString()
                + " = "
                + value(m.path("type").asString(), m.path("value"))));
    return tally;
  }

  private static boolean same(JsonNode wanted, JsonNode mention) {
    String type = wanted.path("type").asString();
    return type.equals(mention.path("type").asString())
        && wanted.path("value").asString().equals(value(type, mention.path("value")))
        && inkMeets(
            regions(wanted.path("regions")), regions(mention.path("target").path("regions")));
  }

  /** The value of a record's mention in the form of the truth. */
  static String value(String type, JsonNode value) {
    return switch (type) {
      case "DOCUMENT_NUMBER" -> value.path("canonical").asString("");
      case "AMOUNT" -> value.path("vnd").asString("");
      case "PROVINCE" -> value.path("code").asString("");
      case "DATE" -> {
        String from = value.path("from").asString("");
        String to = value.path("to").asString("");
        yield from.equals(to) ? from : from + "/" + to;
      }
      default -> throw new IllegalArgumentException(type);
    };
  }

  static List<Region> regions(Iterable<JsonNode> regions) {
    List<Region> list = new ArrayList<>();
    for (JsonNode region : regions) {
      list.add(new Region(region.path("page").asInt(), box(region.path("box"))));
    }
    return list;
  }

  /** Corners as a list in records, by name in truth. */
  private static Box box(JsonNode box) {
    List<JsonNode> corners = new ArrayList<>();
    box.forEach(corners::add);
    return new Box(
        corners.get(0).asDouble(),
        corners.get(1).asDouble(),
        corners.get(2).asDouble(),
        corners.get(3).asDouble());
  }

  private static boolean inkMeets(List<Region> wanted, List<Region> found) {
    return wanted.isEmpty()
        || wanted.stream()
            .anyMatch(w ->
                found.stream().anyMatch(f -> f.page() == w.page() && f.box().overlap(w.box()) > 0));
  }
}
