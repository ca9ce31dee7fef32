package org.vanthu.corpus.teach;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.Pipeline;
import org.vanthu.Weighed;
import org.vanthu.adjudicate.trust.Evidence;
import org.vanthu.adjudicate.trust.Kind;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Measured.Cost;
import org.vanthu.evaluate.Read;
import org.vanthu.evaluate.measure.Measurer;
import org.vanthu.evaluate.report.Paper;
import org.vanthu.model.Progress;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Span;
import org.vanthu.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of every value that a document's record states, with the evaluator's judgement of
 * it. Which claim is about which value is told by a number of its own in place of the confidence.
 */
final class ValueLessons {

  /** Numbers are told as parts of 1, as confidences are. */
  private static final double PARTS = 1e6;

  private static final Map<String, Kind> KINDS =
      Map.of(
          "DOCUMENT_NUMBER", Kind.NUMBER,
          "ORGANISATION", Kind.BODY,
          "PERSONAL", Kind.NUMBER,
          "number", Kind.NUMBER,
          "issuedOn", Kind.DATE,
          "issuer", Kind.BODY,
          "parentIssuer", Kind.BODY,
          "signerName", Kind.PERSON);

  private final Pipeline pipeline;
  private final RecordJson json = new RecordJson();

  ValueLessons(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  List<Lesson> of(Paper paper) throws RefusedException {
    Path file = paper.file();
    Weighed weighed = pipeline.weigh(file, file.getFileName().toString(), Progress.NONE);
    JsonNode record = JsonMapper.shared().readTree(json.line(weighed.extraction().record()));
    List<String> values = numbered(record);
    Map<String, Evidence> evidence = new HashMap<>();
    weighed.evidence().forEach(e -> evidence.put(key(e.field(), e.kind(), e.span()), e));
    List<Lesson> lessons = new ArrayList<>();
    Cost none = new Cost(0, 0, 0, 0);
    var measured = new Measurer().measure(file, paper.truth(), new Read(record, List.of()), none);
    for (Claim claim : measured.claims()) {
      int number = (int) Math.round(claim.confidence() * PARTS) - 1;
      Evidence of = evidence.get(number < 0 ? "" : values.get(number));
      if (of != null) {
        lessons.add(new Lesson(paperNumber(file), of, claim.right()));
      }
    }
    return lessons;
  }

  private static List<String> numbered(JsonNode record) {
    List<String> values = new ArrayList<>();
    for (JsonNode mention : record.path("mentions")) {
      number(mention, false, mention.path("type").asString(""), values);
    }
    for (Map.Entry<String, JsonNode> field : record.path("fields").properties()) {
      if (field.getValue().isArray()) {
        field.getValue().forEach(one -> number(one, true, field.getKey(), values));
      } else {
        number(field.getValue(), true, field.getKey(), values);
      }
    }
    return values;
  }

  private static void number(JsonNode value, boolean field, String name, List<String> values) {
    JsonNode target = value.path("target");
    Span span = new Span(target.path("start").asInt(0), target.path("end").asInt(0));
    values.add(key(field, kind(field, name), span));
    ((ObjectNode) value).put("confidence", values.size() / PARTS);
  }

  private static Kind kind(boolean field, String name) {
    Kind known = KINDS.get(name);
    return known != null ? known : field ? Kind.TEXT : Kind.valueOf(name);
  }

  private static String key(boolean field, Kind kind, Span span) {
    return field + " " + kind + " " + span;
  }

  private static long paperNumber(Path file) {
    String digits = file.getFileName().toString().replaceAll("\\.[^-]*$", "").replaceAll(".*-", "");
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : file.hashCode();
  }
}
