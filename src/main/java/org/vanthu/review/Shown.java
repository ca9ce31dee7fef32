package org.vanthu.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Values of the record as people write them. */
final class Shown {

  /** Stands for a piece that could not be read. */
  private static final String UNREAD = "…";

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private Shown() {}

  /**
   * @param name of a field, or type of a mention
   * @return "" for a value that is told by its text alone
   */
  static String value(String name, JsonNode value) {
    return switch (name) {
      case "number", "attachedTo", "DOCUMENT_NUMBER" -> number(value);
      case "issuedOn", "DATE" -> date(value);
      case "issuer", "parentIssuer", "ORGANISATION", "PERSON" ->
          SheetMaker.text(value.path("name"));
      case "draft" -> value.asBoolean(false) ? "✓" : "✗";
      case "AMOUNT" -> amount(value);
      case "PROVINCE" ->
          SheetMaker.text(value.path("name")) + " (" + SheetMaker.text(value.path("code")) + ")";
      case "QUANTITY" -> quantity(value);
      case "PERSONAL" -> SheetMaker.text(value.path("text"));
      default -> value.isValueNode() ? SheetMaker.text(value) : value.toString();
    };
  }

  private static String number(JsonNode value) {
    String canonical = SheetMaker.text(value.path("canonical"));
    if (!canonical.isEmpty()) {
      return canonical;
    }
    String number = SheetMaker.text(value.path("number"));
    return (number.isEmpty() ? UNREAD : number) + "/" + SheetMaker.text(value.path("symbol"));
  }

  private static String date(JsonNode value) {
    String from = SheetMaker.text(value.path("from"));
    String to = SheetMaker.text(value.path("to"));
    return switch (SheetMaker.text(value.path("precision"))) {
      case "DAY" -> day(from.isEmpty() ? to : from);
      case "MONTH" -> day(from.isEmpty() ? to : from).replaceFirst("^\\d\\d/", "");
      case "YEAR" -> (from + to).replaceFirst("-.*", "");
      default -> day(from) + " – " + (to.isEmpty() ? UNREAD : day(to));
    };
  }

  private static String day(String iso) {
    Matcher day = DAY.matcher(iso);
    return day.matches() ? day.group(3) + "/" + day.group(2) + "/" + day.group(1) : iso;
  }

  /** With the decimal comma, without points between thousands. */
  private static String quantity(JsonNode value) {
    String number = value.path("number").decimalValue().stripTrailingZeros().toPlainString();
    return number.replace('.', ',') + " " + SheetMaker.text(value.path("unit"));
  }

  private static String amount(JsonNode value) {
    JsonNode vnd = value.path("vnd");
    return vnd.isNumber() ? "%,d ₫".formatted(vnd.asLong()).replace(',', '.') : "? ₫";
  }
}
