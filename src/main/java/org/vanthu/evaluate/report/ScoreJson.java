package org.vanthu.evaluate.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.vanthu.evaluate.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores as JSON: a count's three numbers, or a ratio's two. */
final class ScoreJson {

  /** Decimals that are written: finer than the tolerance of a baseline, coarser than rounding. */
  private static final int DECIMALS = 9;

  private ScoreJson() {}

  static ObjectNode write(Score score) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    switch (score) {
      case Score.Counts c ->
          node.put("right", c.right()).put("missed", c.missed()).put("invented", c.invented());
      case Score.Ratio r -> {
        node.set("sum", number(r.sum()));
        node.set("weight", number(r.weight()));
      }
    }
    return node;
  }

  /** A number without noise in its last digits; null for what is not a number. */
  static JsonNode number(double value) {
    JsonMapper json = JsonMapper.shared();
    if (!Double.isFinite(value)) {
      return json.getNodeFactory().nullNode();
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return json.getNodeFactory().numberNode((long) value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return json.getNodeFactory().numberNode(rounded.doubleValue());
  }

  static Score read(JsonNode node) {
    return node.has("right")
        ? new Score.Counts(
            node.path("right").asInt(), node.path("missed").asInt(), node.path("invented").asInt())
        : new Score.Ratio(node.path("sum").asDouble(), node.path("weight").asDouble());
  }

  static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
