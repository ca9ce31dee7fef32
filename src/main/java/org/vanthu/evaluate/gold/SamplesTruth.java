package org.vanthu.evaluate.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real documents as plain text with marked entities: {@code NAME.gold.json} beside {@code
 * NAME.txt}. Spans count code points of the file and become UTF-16 units of its NFC form. Where a
 * number was repaired its uncorrected reading is right as well; so are readings told as {@code
 * alt}.
 */
public final class SamplesTruth {

  private static final Map<String, String> TYPES =
      Map.of(
          "doc_number", "DOCUMENT_NUMBER",
          "date", "DATE",
          "amount", "AMOUNT",
          "province", "PROVINCE");

  private SamplesTruth() {}

  /** The truth of a text. */
  public static Truth read(Path document) throws IOException {
    String file = String.valueOf(document.getFileName());
    JsonNode gold = JsonMapper.shared().readTree(Files.readString(gold(document)));
    String text = Files.readString(document);
    List<ItemTruth> mentions = new ArrayList<>();
    for (JsonNode entity : gold.path("entities")) {
      String type = TYPES.get(entity.path("type").asString(""));
      if (type != null) {
        mentions.add(mention(type, entity, text));
      }
    }
    return new Truth(
        file,
        new Truth.Made("samples", "", 0, List.of()),
        List.of(Truth.Aspect.MENTIONS),
        List.of(),
        List.of(),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        List.of());
  }

  static Path gold(Path document) {
    String file = String.valueOf(document.getFileName());
    return document.resolveSibling(file.substring(0, file.lastIndexOf('.')) + ".gold.json");
  }

  private static ItemTruth mention(String type, JsonNode entity, String text) {
    int start = offset(text, entity.path("start").asInt());
    int end = offset(text, entity.path("end").asInt());
    return new ItemTruth(
        type,
        entity.path("text").asString(""),
        String.join(ItemTruth.OR, values(type, entity)),
        false,
        start,
        end,
        List.of());
  }

  private static int offset(String text, int codePoints) {
    String before = text.substring(0, text.offsetByCodePoints(0, codePoints));
    return Normalizer.normalize(before, Normalizer.Form.NFC).length();
  }

  private static Set<String> values(String type, JsonNode entity) {
    Set<String> values = new LinkedHashSet<>();
    values.add(value(type, entity));
    entity.path("alt").forEach(reading -> values.add(value(type, reading)));
    if (entity.has("raw_value")) {
      values.add(entity.path("raw_value").asString(""));
    }
    return values;
  }

  private static String value(String type, JsonNode reading) {
    if (!type.equals("DATE")) {
      return reading.path("value").asString("");
    }
    JsonNode interval = reading.path("interval");
    if (!interval.isArray()) {
      return reading.path("value").asString("").replace("..", "");
    }
    String from = interval.path(0).asString("");
    String to = interval.path(1).asString("");
    return from.equals(to) ? from : from + "/" + to;
  }
}
