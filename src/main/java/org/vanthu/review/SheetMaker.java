package org.vanthu.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.vanthu.model.Confidence;
import org.vanthu.review.Sheet.FailureSheet;
import org.vanthu.review.Sheet.FindingSheet;
import org.vanthu.review.Sheet.MentionSheet;
import org.vanthu.review.Sheet.PageSheet;
import org.vanthu.store.RecordVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the sheet of a record from its JSON. */
@Component
class SheetMaker {

  private static final List<String> OUTCOMES = List.of("CONTRADICTED", "UNDECIDED", "CONFIRMED");

  private final JsonMapper mapper;

  SheetMaker(JsonMapper mapper) {
    this.mapper = mapper;
  }

  Sheet make(RecordVersion version, Locale locale) {
    JsonNode record = mapper.readTree(version.record());
    FieldSheets fields = new FieldSheets(mapper, version.decisions());
    return new Sheet(
        version.documentId(),
        record.at("/document/fileName").asString(""),
        record.path("status").asString(),
        version.version(),
        list(record.at("/document/pages")).stream().map(SheetMaker::page).toList(),
        fields.parts(record),
        findings(record, locale),
        new TableSheets(record).tables(),
        mentions(record),
        list(record.path("failures")).stream().map(SheetMaker::failure).toList(),
        record.path("text").asString(""));
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** Missing and null are the empty text. */
  static String text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? "" : node.asString("");
  }

  static int percent(JsonNode holder) {
    return (int) Math.floor(holder.path("confidence").asDouble(0) * 100);
  }

  static boolean doubtful(JsonNode holder) {
    return holder.path("confidence").asDouble(0) < Confidence.DOUBTFUL;
  }

  static Sheet.Place place(JsonNode target) {
    List<String> boxes =
        list(target.path("regions")).stream()
            .map(region ->
                text(region.path("page"))
                    + ","
                    + String.join(
                        ",", list(region.path("box")).stream().map(SheetMaker::text).toList()))
            .toList();
    return new Sheet.Place(
        String.join(" ", boxes), target.path("start").asInt(0), target.path("end").asInt(0));
  }

  private static PageSheet page(JsonNode page) {
    return new PageSheet(
        page.path("number").asInt(), page.path("width").asDouble(), page.path("height").asDouble());
  }

  /** What does not hold comes first. */
  private static List<FindingSheet> findings(JsonNode record, Locale locale) {
    return list(record.path("findings")).stream()
        .map(f -> finding(f, locale))
        .sorted(Comparator.comparing(f -> OUTCOMES.indexOf(f.outcome())))
        .toList();
  }

  private static FindingSheet finding(JsonNode finding, Locale locale) {
    String language = locale.getLanguage().equals("vi") ? "vi" : "en";
    return new FindingSheet(
        text(finding.path("code")),
        text(finding.path("outcome")),
        text(finding.path("severity")),
        text(finding.path("message").path(language)),
        list(finding.path("targets")).stream().map(SheetMaker::place).toList());
  }

  private List<MentionSheet> mentions(JsonNode record) {
    return list(record.path("mentions")).stream()
        .map(m ->
            new MentionSheet(
                text(m.path("type")),
                text(m.path("text")),
                Shown.value(text(m.path("type")), m.path("value")),
                percent(m),
                doubtful(m),
                place(m.path("target"))))
        .sorted(Comparator.comparing(m -> !m.doubtful()))
        .toList();
  }

  private static FailureSheet failure(JsonNode failure) {
    JsonNode page = failure.path("page");
    return new FailureSheet(
        text(failure.path("code")),
        page.isNumber() ? Optional.of(page.asInt()) : Optional.empty(),
        text(failure.path("message")),
        place(failure.path("target")));
  }
}
