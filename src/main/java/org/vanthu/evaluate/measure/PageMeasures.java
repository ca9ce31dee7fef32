package org.vanthu.evaluate.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Region;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/**
 * Whether every page was read on the right way: its origin, and the road of most of what has a
 * place on it.
 */
final class PageMeasures {

  private final JsonNode record;
  private final Marking marking;

  private PageMeasures(JsonNode record, Marking marking) {
    this.record = record;
    this.marking = marking;
  }

  static void measure(Truth truth, JsonNode record, Marking marking) {
    new PageMeasures(record, marking).measure(truth.pages());
  }

  private void measure(List<PageTruth> pages) {
    Map<Integer, String> origins = new HashMap<>();
    for (JsonNode page : record.path("document").path("pages")) {
      origins.put(page.path("number").asInt(), page.path("origin").asString(""));
    }
    Map<Integer, Map<String, Integer>> roads = new HashMap<>();
    collect(record, roads);
    String most = most(whole());
    for (PageTruth page : pages) {
      judge("pages/origin", page, page.origin(), origins.getOrDefault(page.number(), ""));
      Map<String, Integer> here = roads.getOrDefault(page.number(), Map.of());
      judge("pages/road", page, page.road(), here.isEmpty() ? most : most(here));
    }
  }

  private void judge(String measure, PageTruth page, String expected, String got) {
    if (expected.isEmpty()) {
      return;
    }
    marking.share(measure, expected.equals(got));
    if (!expected.equals(got)) {
      marking.mistake(
          measure,
          "page " + page.number() + ": " + expected,
          got,
          List.of(),
          List.of(),
          Double.NaN);
    }
  }

  /** Characters by page and road, of everything that has a target on one page. */
  private void collect(JsonNode node, Map<Integer, Map<String, Integer>> roads) {
    JsonNode target = node.path("target");
    List<Region> regions = Ink.of(target.path("regions"));
    if (!regions.isEmpty()) {
      int start = target.path("start").asInt();
      int end = target.path("end").asInt();
      String road = road(start);
      if (!road.isEmpty()) {
        roads
            .computeIfAbsent(regions.getFirst().page(), page -> new HashMap<>())
            .merge(road, end - start, Integer::sum);
      }
    }
    node.forEach(child -> collect(child, roads));
  }

  private String road(int at) {
    for (JsonNode run : record.path("runs")) {
      if (run.path("start").asInt() <= at && at < run.path("end").asInt()) {
        return run.path("road").asString("");
      }
    }
    return "";
  }

  private Map<String, Integer> whole() {
    Map<String, Integer> whole = new HashMap<>();
    for (JsonNode run : record.path("runs")) {
      whole.merge(
          run.path("road").asString(""),
          run.path("end").asInt() - run.path("start").asInt(),
          Integer::sum);
    }
    return whole;
  }

  private static String most(Map<String, Integer> roads) {
    return roads.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
