package org.vanthu.review;

import java.math.BigDecimal;
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

/**
 * What a reviewer typed, in the shape that the value has in the record. What was not typed stays as
 * the machine read it: the role of a date, the stated kind of a document.
 */
final class Correction {

  /** "89/QĐ-UBND", or with the year of legal acts "59/2022/NĐ-CP". */
  private static final Pattern NUMBER =
      Pattern.compile("([^/\\s]{1,20})/(?:((?:19|20)\\d\\d)/)?([^\\s]{1,60})");

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");

  /** Whole đồng: "2.544.000.000 ₫". */
  private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d. ]{0,24}?)\\s*(?:₫|đồng|đ)?");

  /** "95,7 %": decimal comma, points between thousands. */
  private static final Pattern QUANTITY =
      Pattern.compile("(-?\\d{1,15}(?:\\.\\d{3}){0,5}(?:,\\d{1,9})?)\\s*(\\D{0,40})");

  /** "Quảng Ngãi (51)". */
  private static final Pattern PROVINCE = Pattern.compile("([^()]{1,60}) \\((\\d{2})\\)");

  private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

  private final ObjectNode value;
  private final String text;

  private Correction(ObjectNode value, String text) {
    this.value = value;
    this.text = text;
  }

  /**
   * @param name of a field, or type of a mention
   * @param read the machine's value
   * @return empty when the text is no such value
   */
  static Optional<JsonNode> of(String name, JsonNode read, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode kept = read instanceof ObjectNode object ? object.deepCopy() : JSON.objectNode();
    kept.remove("parts");
    Correction correction = new Correction(kept, text);
    return switch (name) {
      case "number", "attachedTo", "DOCUMENT_NUMBER" -> correction.number();
      case "issuedOn", "DATE" -> correction.date();
      case "issuer", "parentIssuer", "ORGANISATION" -> correction.body();
      case "PERSON" -> Optional.of(kept.put("name", text));
      case "PERSONAL" -> Optional.of(kept.put("text", text));
      case "AMOUNT" -> correction.amount();
      case "QUANTITY" -> correction.quantity();
      case "PROVINCE" -> correction.province();
      case "draft" -> Optional.of(JSON.booleanNode(text.equals("✓")));
      default -> Optional.of(JSON.stringNode(text));
    };
  }

  private Optional<JsonNode> number() {
    Matcher number = NUMBER.matcher(text.replaceAll("\\s*/\\s*", "/"));
    if (!number.matches()) {
      return Optional.empty();
    }
    if (!number.group(3).equals(value.path("symbol").asString(""))) {
      value.remove("symbolKind");
    }
    value.put("canonical", number.group());
    value.put("number", number.group(1));
    String year = number.group(2);
    value.set("year", year == null ? JSON.nullNode() : JSON.numberNode(Integer.parseInt(year)));
    value.put("symbol", number.group(3));
    return Optional.of(value);
  }

  private Optional<JsonNode> body() {
    return Optional.of(value.put("name", text).putNull("province"));
  }

  private Optional<JsonNode> date() {
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

  private JsonNode period(LocalDate from, LocalDate to, String precision) {
    String role = value.path("role").asString("ISSUED");
    boolean inclusive = value.path("inclusive").asBoolean(true);
    return value
        .put("from", from.toString())
        .put("to", to.toString())
        .put("precision", precision)
        .put("role", role)
        .put("inclusive", inclusive);
  }

  private Optional<JsonNode> amount() {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      return Optional.empty();
    }
    String digits = amount.group(1).replaceAll("[. ]", "");
    return digits.length() > 18
        ? Optional.empty()
        : Optional.of(value.put("vnd", Long.parseLong(digits)));
  }

  private Optional<JsonNode> quantity() {
    Matcher quantity = QUANTITY.matcher(text);
    if (!quantity.matches()) {
      return Optional.empty();
    }
    String number = quantity.group(1).replace(".", "").replace(',', '.');
    return Optional.of(
        value.put("number", new BigDecimal(number)).put("unit", quantity.group(2).strip()));
  }

  private Optional<JsonNode> province() {
    Matcher province = PROVINCE.matcher(text);
    if (!province.matches()) {
      return Optional.empty();
    }
    value.remove("today");
    return Optional.of(value.put("code", province.group(2)).put("name", province.group(1)));
  }
}
