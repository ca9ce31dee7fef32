package org.vanthu.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares the fields of real letters with what people read off them: gold.tsv, one row a file. */
final class LettersEvaluation {

  /** A value that claims at least this is meant to be right. */
  private static final double CERTAIN = 0.8;

  /** What a letter should say. */
  record Letter(
      String file,
      String number,
      String date,
      String issuer,
      String kind,
      String subject,
      String province,
      boolean numberByHand,
      boolean dateByHand) {

    static List<Letter> parse(List<String> lines) {
      return lines.stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(c ->
              new Letter(
                  c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[8].equals("y"), c[9].equals("y")))
          .toList();
    }
  }

  /** Counts by measure: how many are right, of how many. */
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  private final List<String> errors = new ArrayList<>();

  void add(Letter gold, JsonNode record) {
    JsonNode fields = record.path("fields");
    number(gold, fields.path("number"));
    date(gold, fields.path("issuedOn"));
    text(gold, "kind", gold.kind(), fields.path("kind").path("value").asString(""));
    text(
        gold,
        "issuer",
        gold.issuer(),
        fields.path("issuer").path("value").path("name").asString(""));
    if (!gold.province().isEmpty()) {
      String province = fields.path("issuer").path("value").path("province").asString("");
      count(gold, "issuer's province", gold.province().equals(province), province);
    }
    String subject = gold.subject().replaceFirst("(?i)^(về việc|v/v)\\s+", "");
    text(gold, "subject", subject, fields.path("subject").path("value").asString(""));
  }

  private void number(Letter gold, JsonNode number) {
    String symbol = gold.number().substring(gold.number().indexOf('/') + 1);
    String found = number.path("value").path("symbol").asString("");
    count(gold, "symbol", symbol.equals(found), found);
    String canonical = number.path("value").path("canonical").asString("");
    boolean right = gold.number().equals(canonical);
    double confidence = number.path("confidence").asDouble(0);
    certainty(gold, "number", gold.numberByHand(), right, confidence, canonical);
  }

  private void date(Letter gold, JsonNode issued) {
    String from = issued.path("value").path("from").asString("");
    boolean month = from.length() >= 7 && gold.date().startsWith(from.substring(0, 7));
    count(gold, "month and year", month, from);
    String precision = issued.path("value").path("precision").asString("");
    boolean right = gold.date().equals(from) && precision.equals("DAY");
    double confidence =
        Math.min(
            issued.path("confidence").asDouble(0),
            issued.path("parts").path("day").path("confidence").asDouble(1));
    boolean claimed = precision.equals("DAY");
    certainty(
        gold, "day", gold.dateByHand(), right, claimed ? confidence : 0, from + " " + precision);
  }

  private void certainty(
      Letter gold, String what, boolean byHand, boolean right, double confidence, String found) {
    if (byHand) {
      count(gold, "handwritten " + what + ": right", right, found);
      boolean wrong = !right && confidence >= CERTAIN;
      count(gold, "handwritten " + what + ": not wrong with certainty", !wrong, found);
    } else {
      String seen = "%s at %.2f".formatted(found, confidence);
      count(gold, "printed " + what + ": right and certain", right && confidence >= CERTAIN, seen);
    }
  }

  private void text(Letter gold, String what, String wanted, String found) {
    count(gold, what, fold(wanted).equals(fold(found)), found);
  }

  private void count(Letter gold, String what, boolean right, String found) {
    int[] count = counts.computeIfAbsent(what, w -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      errors.add(gold.file() + ": " + what + ", found " + found);
    }
  }

  /** "24 of 24" by measure. */
  Map<String, String> results() {
    Map<String, String> results = new LinkedHashMap<>();
    counts.forEach((what, count) -> results.put(what, count[0] + " of " + count[1]));
    return results;
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  /** Case, dash, quotes, white space and the place of tone marks don't count. */
  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String dashes = plain.replaceAll("[–—‑−]", "-").replaceAll("[“”\"'‘’]", "");
    String tones = Normalizer.normalize(dashes, Normalizer.Form.NFD);
    return Normalizer.normalize(movedTones(tones), Normalizer.Form.NFC)
        .replaceAll("\\s*-\\s*", "-")
        .replaceAll("\\s+", " ")
        .replaceAll("[.;:,]+$", "")
        .strip();
  }

  /** Old style "òa", "ụy" and new style "oà", "uỵ" become one: the mark after the second vowel. */
  private static String movedTones(String decomposed) {
    return decomposed.replaceAll(
        "([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![a-z])", "$1$3$2");
  }
}
