package org.vanthu.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compares the mentions of a plain text with marked truth: a mention is right when it overlaps the
 * truth's span and its value agrees; each pairs once. Spans of the truth count code points.
 */
final class SamplesEvaluation {

  private static final Map<String, String> TYPES =
      Map.of(
          "doc_number", "DOCUMENT_NUMBER",
          "date", "DATE",
          "amount", "AMOUNT",
          "province", "PROVINCE");

  private SamplesEvaluation() {}

  /** A tally per type, and one under "" for all together. */
  static Map<String, Tally> match(JsonNode gold, JsonNode record, boolean exactSpan) {
    Map<String, Tally> tallies = new TreeMap<>();
    String text = record.path("text").asString();
    List<JsonNode> found = new ArrayList<>();
    record.path("mentions").forEach(found::add);
    for (JsonNode entity : gold.path("entities")) {
      String type = TYPES.get(entity.path("type").asString());
      if (type != null) {
        Tally tally = tallies.computeIfAbsent(type, t -> new Tally());
        take(entity, type, text, found, exactSpan, tally);
      }
    }
    for (JsonNode mention : found) {
      String type = mention.path("type").asString();
      if (TYPES.containsValue(type)) {
        tallies.computeIfAbsent(type, t -> new Tally()).invented(describe(type, mention));
      }
    }
    Tally all = new Tally();
    tallies.values().forEach(all::add);
    tallies.put("", all);
    return tallies;
  }

  private static String describe(String type, JsonNode mention) {
    return "%s '%s' = %s at %d"
        .formatted(
            type,
            Fold.space(mention.path("text").asString()),
            MentionMatch.value(type, mention.path("value")),
            mention.path("target").path("start").asInt());
  }

  private static void take(
      JsonNode entity, String type, String text, List<JsonNode> found, boolean exact, Tally tally) {
    Set<String> values = values(entity, type);
    int start = text.offsetByCodePoints(0, entity.path("start").asInt());
    int end = text.offsetByCodePoints(0, entity.path("end").asInt());
    for (JsonNode mention : found) {
      int from = mention.path("target").path("start").asInt();
      int to = mention.path("target").path("end").asInt();
      boolean meets = exact ? from == start && to == end : from < end && start < to;
      if (meets
          && mention.path("type").asString().equals(type)
          && values.contains(value(type, mention.path("value")))) {
        found.remove(mention);
        tally.right();
        return;
      }
    }
    tally.missed(
        "%s '%s' = %s at %d"
            .formatted(type, Fold.space(entity.path("text").asString()), values, start));
  }

  private static Set<String> values(JsonNode entity, String type) {
    Set<String> values = new HashSet<>();
    readings(entity).map(reading -> goldValue(reading, type)).forEach(values::add);
    if (entity.has("raw_value")) {
      values.add(entity.path("raw_value").asString());
    }
    return values;
  }

  private static Stream<JsonNode> readings(JsonNode entity) {
    List<JsonNode> readings = new ArrayList<>(List.of(entity));
    entity.path("alt").forEach(readings::add);
    return readings.stream();
  }

  private static String goldValue(JsonNode reading, String type) {
    if (type.equals("PROVINCE")) {
      return unaccented(reading.path("value").asString());
    }
    if (!type.equals("DATE")) {
      return reading.path("value").asString();
    }
    JsonNode interval = reading.path("interval");
    if (!interval.isArray()) {
      return reading.path("value").asString().replace("..", "");
    }
    String from = interval.path(0).asString("");
    String to = interval.path(1).asString("");
    return from.equals(to) ? from : from + "/" + to;
  }

  private static String value(String type, JsonNode value) {
    return type.equals("PROVINCE")
        ? unaccented(value.path("name").asString(""))
        : MentionMatch.value(type, value);
  }

  private static String unaccented(String name) {
    return Normalizer.normalize(name.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
