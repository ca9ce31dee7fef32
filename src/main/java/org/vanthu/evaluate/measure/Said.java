package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.model.Region;
import tools.jackson.databind.JsonNode;

/**
 * A mention or field as the record states it.
 *
 * @param type of the mention, or name of the field
 * @param values in the forms of the truth; "" when the record leaves the value open
 * @param start offset in the record's text, −1 without a target
 */
record Said(
    String type,
    String text,
    List<String> values,
    double confidence,
    boolean derived,
    int start,
    int end,
    List<Region> regions) {

  static Said mention(JsonNode mention) {
    String type = mention.path("type").asString("");
    return of(type, mention, values(type, mention));
  }

  static Said field(String name, JsonNode field) {
    return of(name, field, List.of(fieldValue(name, field.path("value"))));
  }

  private static Said of(String type, JsonNode node, List<String> values) {
    JsonNode target = node.path("target");
    return new Said(
        type,
        node.path("text").asString(""),
        values,
        node.path("confidence").asDouble(0),
        node.path("derived").asBoolean(false),
        target.path("start").asInt(-1),
        target.path("end").asInt(-1),
        Ink.of(target.path("regions")));
  }

  private static List<String> values(String type, JsonNode mention) {
    JsonNode value = mention.path("value");
    return switch (type) {
      case "DOCUMENT_NUMBER" -> List.of(value.path("canonical").asString(""));
      case "AMOUNT" -> List.of(value.path("vnd").asString(""));
      case "DATE" -> List.of(date(value));
      case "PROVINCE" ->
          List.of(value.path("code").asString(""), name(value.path("name").asString("")));
      default -> List.of(TextFold.space(mention.path("text").asString("")));
    };
  }

  /** One day as it is, anything longer as both ends; "/" alone when neither is known. */
  static String date(JsonNode value) {
    String from = value.path("from").asString("");
    String to = value.path("to").asString("");
    return from.equals(to) ? from : from + "/" + to;
  }

  private static String fieldValue(String name, JsonNode value) {
    String text =
        switch (name) {
          case "number", "attachedTo" -> value.path("canonical").asString("");
          case "issuedOn" -> date(value);
          case "issuer", "parentIssuer" -> value.path("name").asString("");
          default -> value.asString("");
        };
    return TextFold.space(text);
  }

  /** A province's name by its letters alone. */
  static String name(String name) {
    return TextFold.ink(TextFold.plain(name)).toLowerCase(Locale.ROOT);
  }

  /** All mentions of a record. */
  static List<Said> mentions(JsonNode record) {
    List<Said> mentions = new ArrayList<>();
    record.path("mentions").forEach(mention -> mentions.add(mention(mention)));
    return mentions;
  }
}
