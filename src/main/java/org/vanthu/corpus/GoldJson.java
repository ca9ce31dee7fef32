package org.vanthu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Region;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes truth beside its paper: {@code NAME.gold.json}. */
final class GoldJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private GoldJson() {}

  static void write(Gold gold, String fileName, Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", fileName);
    json.put("pages", gold.pages);
    Map<String, Object> fields = new LinkedHashMap<>();
    gold.fields.forEach(
        (name, items) -> fields.put(name, items.stream().map(GoldJson::item).toList()));
    json.put("fields", fields);
    json.put("words", gold.words.stream().map(GoldJson::word).toList());
    json.put("mentions", gold.mentions.stream().map(GoldJson::item).toList());
    json.put("tables", gold.tables);
    json.put("findings", gold.findings);
    Files.writeString(
        folder.resolve(fileName + ".gold.json"), JSON.writeValueAsString(json) + "\n");
  }

  /** Page, text and box on one line each: there are many. */
  private static List<Object> word(Gold.WordItem word) {
    List<Object> json = new ArrayList<>(List.of(word.region().page(), word.text()));
    json.addAll(Gold.rounded(word.region().box()));
    return json;
  }

  private static Map<String, Object> item(Gold.Item item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", item.type());
    json.put("text", item.text());
    json.put("value", item.value());
    json.put("regions", item.regions().stream().map(GoldJson::region).toList());
    return json;
  }

  private static Map<String, Object> region(Region region) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("page", region.page());
    List<Double> box = Gold.rounded(region.box());
    json.put("box", box);
    return json;
  }
}
