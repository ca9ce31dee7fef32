package org.vanthu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Compares the fields of the first letter with their truth, values folded in white space. */
final class FieldMatch {

  private FieldMatch() {}

  static Tally match(JsonNode gold, JsonNode record) {
    Tally tally = new Tally();
    letter(gold)
        .properties()
        .forEach(entry ->
            compare(
                entry.getKey(),
                entry.getValue(),
                record.path("fields").path(entry.getKey()),
                tally));
    return tally;
  }

  private static JsonNode letter(JsonNode gold) {
    for (JsonNode part : gold.path("parts")) {
      if (part.path("type").asString().equals("LETTER")) {
        return part.path("fields");
      }
    }
    return gold.path("parts").path(0).path("fields");
  }

  private static void compare(String name, JsonNode wanted, JsonNode found, Tally tally) {
    List<String> expected = new ArrayList<>();
    wanted.forEach(item -> expected.add(Fold.space(item.path("value").asString())));
    List<String> values = values(name, found);
    if (single(name) || name.equals("signerAuthority")) {
      expect(name, String.join(" ", expected), String.join(" ", values), tally);
      return;
    }
    for (String value : expected) {
      if (values.remove(value)) {
        tally.right();
      } else {
        tally.missed(name + " " + value + ", found " + values);
      }
    }
    values.forEach(value -> tally.invented(name + " " + value));
  }

  private static void expect(String name, String wanted, String found, Tally tally) {
    if (Fold.space(wanted)
        .toLowerCase(Locale.ROOT)
        .equals(Fold.space(found).toLowerCase(Locale.ROOT))) {
      tally.right();
    } else {
      tally.missed(name + " " + wanted + ", found " + found);
    }
  }

  private static boolean single(String name) {
    return !name.equals("addressees") && !name.equals("distribution");
  }

  private static List<String> values(String name, JsonNode found) {
    List<String> values = new ArrayList<>();
    if (found.isArray()) {
      found.forEach(field -> values.add(value(name, field)));
    } else if (!found.isMissingNode() && !found.isNull()) {
      values.add(value(name, found));
    }
    return values;
  }

  private static String value(String name, JsonNode field) {
    JsonNode value = field.path("value");
    String text =
        switch (name) {
          case "number" -> value.path("canonical").asString("");
          case "issuedOn" -> MentionMatch.value("DATE", value);
          case "issuer", "parentIssuer" -> value.path("name").asString("");
          default -> value.asString("");
        };
    return Fold.space(text);
  }
}
