package org.vanthu.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a reviewer typed, in the shape that the field's value has in the record. */
final class Correction {

  /** "89/QĐ-UBND", or with the year of legal acts "59/2022/NĐ-CP". */
  private static final Pattern NUMBER =
      Pattern.compile("([^/\\s]{1,20})/(?:((?:19|20)\\d\\d)/)?([^\\s]{1,60})");

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");

  private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

  private Correction() {}

  /**
   * @return empty when the text is no such value
   */
  static Optional<JsonNode> of(String field, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (field) {
      case "number", "attachedTo" -> number(text);
      case "issuedOn" -> date(text);
      case "issuer", "parentIssuer" ->
          Optional.of(JSON.objectNode().put("name", text).putNull("province"));
      case "draft" -> Optional.of(JSON.booleanNode(text.equals("✓")));
      default -> Optional.of(JSON.stringNode(text));
    };
  }

  private static Optional<JsonNode> number(String text) {
    Matcher number = NUMBER.matcher(text.replaceAll("\\s*/\\s*", "/"));
    if (!number.matches()) {
      return Optional.empty();
    }
    ObjectNode value = JSON.objectNode();
    value.put("canonical", number.group());
    value.put("number", number.group(1));
    String year = number.group(2);
    value.set("year", year == null ? JSON.nullNode() : JSON.numberNode(Integer.parseInt(year)));
    value.put("symbol", number.group(3));
    return Optional.of(value);
  }

  private static Optional<JsonNode> date(String text) {
    try {
      Matcher day = DAY.matcher(text);
      if (day.matches()) {
        LocalDate date = LocalDate.of(digits(day, 3), digits(day, 2), digits(day, 1));
        return Optional.of(period(date, date, "DAY"));
      }
      Matcher month = MONTH.matcher(text);
      if (month.matches()) {
        YearMonth whole = YearMonth.of(digits(month, 2), digits(month, 1));
        return Optional.of(period(whole.atDay(1), whole.atEndOfMonth(), "MONTH"));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int digits(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static JsonNode period(LocalDate from, LocalDate to, String precision) {
    return JSON.objectNode()
        .put("from", from.toString())
        .put("to", to.toString())
        .put("precision", precision)
        .put("role", "ISSUED")
        .put("inclusive", true);
  }
}
