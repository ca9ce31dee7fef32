package org.vanthu.evaluate.measure;

import org.vanthu.truth.ItemTruth;
import tools.jackson.databind.JsonNode;

/**
 * Looks at the number and the day apart, for a pen may have written them: right, wrong with
 * certainty (the worst outcome), and what is printed beside them (symbol, month and year).
 */
final class Handwriting {

  private Handwriting() {}

  static void measure(String name, ItemTruth item, JsonNode field, Marking marking) {
    if (name.equals("number")) {
      number(item, field, marking);
    } else if (name.equals("issuedOn")) {
      day(item, field, marking);
    }
  }

  private static void number(ItemTruth item, JsonNode number, Marking marking) {
    String symbol = item.value().substring(item.value().indexOf('/') + 1);
    marking.share(
        "fields/number/symbol", symbol.equals(number.path("value").path("symbol").asString("")));
    String canonical = number.path("value").path("canonical").asString("");
    boolean right = item.values().contains(canonical);
    double confidence = canonical.isEmpty() ? 0 : number.path("confidence").asDouble(0);
    judge("number", item.handwritten(), right, confidence, marking);
  }

  private static void day(ItemTruth item, JsonNode issued, Marking marking) {
    JsonNode value = issued.path("value");
    String from = value.path("from").asString("");
    boolean month = from.length() >= 7 && item.value().startsWith(from.substring(0, 7));
    marking.share("fields/issuedOn/month", month);
    boolean claimed = value.path("precision").asString("").equals("DAY");
    boolean right = claimed && item.values().contains(from);
    double confidence =
        Math.min(
            issued.path("confidence").asDouble(0),
            value.path("parts").path("day").path("confidence").asDouble(1));
    judge("issuedOn", item.handwritten(), right, claimed ? confidence : 0, marking);
  }

  private static void judge(
      String name, boolean byHand, boolean right, double confidence, Marking marking) {
    boolean certain = FieldMeasures.certain(confidence);
    String measure = "fields/" + name + (byHand ? "/handwritten" : "/printed");
    marking.share(measure + "/right", right);
    marking.share(measure + "/certainlyWrong", !right && certain);
    marking.share(measure + "/rightAndCertain", right && certain);
  }
}
