package org.vanthu.evaluate.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/**
 * Judges what cited documents are said to be, where the truth marks the words that tell it
 * ("CITES/BASIS" around "Căn cứ Quyết định số …"): every number within such words has their
 * relation. Numbers outside of them, and those whose relation may be told in several ways (ANY),
 * are not judged.
 */
final class CitationMeasures {

  static final String PREFIX = "CITES/";
  private static final String MEASURE = "citations/relation";
  private static final String ANY = PREFIX + "ANY";

  private CitationMeasures() {}

  static void measure(Truth truth, JsonNode record, Marking marking) {
    List<ItemTruth> marks =
        truth.mentions().stream()
            .filter(item -> item.type().startsWith(PREFIX) && !item.type().equals(ANY))
            .filter(item -> !item.regions().isEmpty())
            .toList();
    Map<String, String> relations = new HashMap<>();
    record
        .path("citations")
        .forEach(
            c -> relations.put(c.path("mention").asString(""), c.path("relation").asString("")));
    record.path("mentions").forEach(mention -> judge(mention, marks, relations, marking));
  }

  private static void judge(
      JsonNode mention, List<ItemTruth> marks, Map<String, String> relations, Marking marking) {
    List<Region> ink = Ink.of(mention.path("target").path("regions"));
    if (!mention.path("type").asString("").equals("DOCUMENT_NUMBER") || ink.isEmpty()) {
      return;
    }
    for (ItemTruth mark : marks) {
      if (within(ink.getFirst(), mark.regions())) {
        String wanted = mark.type().substring(PREFIX.length());
        String got = relations.getOrDefault(mention.path("id").asString(""), "none");
        if (got.equals(wanted)) {
          marking.right(MEASURE);
        } else {
          marking.missed(MEASURE);
          marking.invented(MEASURE);
          String text = mention.path("text").asString("");
          marking.mistake(MEASURE, text + " " + wanted, text + " " + got, mark.regions(), ink, 1);
        }
        return;
      }
    }
  }

  private static boolean within(Region ink, List<Region> mark) {
    Box box = ink.box();
    double x = box.left() + 1;
    double y = (box.top() + box.bottom()) / 2;
    return mark.stream()
        .filter(region -> region.page() == ink.page())
        .map(Region::box)
        .anyMatch(b -> b.left() <= x && x < b.right() && b.top() <= y && y < b.bottom());
  }
}
