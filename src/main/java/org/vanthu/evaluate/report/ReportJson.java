package org.vanthu.evaluate.report;

import java.util.List;
import java.util.Map;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Measured.Cost;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.Score;
import org.vanthu.model.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All figures for programs. The same records and truths give the same bytes, but for {@code
 * timings}, which holds all that the machine and the hour decide.
 */
final class ReportJson {

  private static final String SCHEMA = "vanthu.evaluation/1";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportJson() {}

  static String text(List<Evaluated> documents) {
    return JSON.writeValueAsString(of(documents)) + "\n";
  }

  static ObjectNode of(List<Evaluated> documents) {
    ObjectNode root = JSON.createObjectNode().put("schema", SCHEMA);
    List<Summary> sets = Summary.bySet(documents);
    root.set("all", summary(Summary.of("all", documents)));
    sets.forEach(set -> root.withObjectProperty("sets").set(set.name(), summary(set)));
    documents.forEach(document -> root.withArrayProperty("documents").add(document(document)));
    ObjectNode timings = root.putObject("timings");
    timings.set("all", cost(Summary.of("all", documents).cost()));
    sets.forEach(set -> timings.withObjectProperty("sets").set(set.name(), cost(set.cost())));
    documents.forEach(
        d -> timings.withObjectProperty("documents").set(d.name(), cost(d.measured().cost())));
    return root;
  }

  private static ObjectNode summary(Summary summary) {
    ObjectNode node = JSON.createObjectNode();
    node.put("documents", summary.documents()).put("pages", summary.cost().pages());
    ObjectNode measures = node.putObject("measures");
    summary
        .lines()
        .forEach((measure, line) -> {
          ObjectNode figures = score(line.micro());
          figures.set("macro", ScoreJson.number(line.macro()));
          measures.set(measure, figures.put("documents", line.documents()));
        });
    node.set("certainty", certainty(summary.certainty()));
    return node;
  }

  private static ObjectNode score(Score score) {
    ObjectNode node = JSON.createObjectNode();
    node.set("value", ScoreJson.number(score.value()));
    node.set("support", ScoreJson.number(score.support()));
    if (score instanceof Score.Counts counts) {
      node.set("precision", ScoreJson.number(counts.precision()));
      node.set("recall", ScoreJson.number(counts.recall()));
    }
    node.setAll(ScoreJson.write(score));
    return node;
  }

  private static ObjectNode certainty(Map<String, Certainty> types) {
    ObjectNode node = JSON.createObjectNode();
    types.forEach((type, certainty) -> {
      ObjectNode one = node.putObject(type.equals(Summary.ALL) ? "all" : type);
      one.put("claims", certainty.claims()).put("wrong", certainty.wrong());
      one.put("silent", certainty.silent()).put("doubtful", certainty.doubtful());
      one.set("calibrationError", ScoreJson.number(certainty.error()));
      ArrayNode bins = one.putArray("bins");
      for (Certainty.Bin bin : certainty.bins()) {
        ObjectNode each = bins.addObject().put("bin", bin.index()).put("claims", bin.claims());
        each.set("confidence", ScoreJson.number(bin.confidence()));
        each.set("right", ScoreJson.number(bin.right()));
      }
    });
    return node;
  }

  private static ObjectNode document(Evaluated document) {
    Measured measured = document.measured();
    ObjectNode node = JSON.createObjectNode().put("document", document.name());
    node.put("set", document.set()).put("kind", measured.made().kind());
    node.put("seed", measured.made().seed()).put("status", measured.status());
    node.put("pages", measured.cost().pages());
    measured.made().traits().forEach(node.putArray("traits")::add);
    ObjectNode measures = node.putObject("measures");
    document.scores().forEach((measure, score) -> measures.set(measure, score(score)));
    ArrayNode mistakes = node.putArray("mistakes");
    measured.mistakes().forEach(mistake -> mistakes.add(mistake(mistake)));
    return node;
  }

  private static ObjectNode mistake(Mistake mistake) {
    ObjectNode node = JSON.createObjectNode().put("measure", mistake.measure());
    node.put("expected", mistake.expected()).put("got", mistake.got());
    node.set("confidence", ScoreJson.number(mistake.confidence()));
    node.set("wanted", regions(mistake.wanted()));
    node.set("found", regions(mistake.found()));
    return node;
  }

  private static JsonNode regions(List<Region> regions) {
    ArrayNode array = JSON.createArrayNode();
    for (Region region : regions) {
      ArrayNode box = array.addObject().put("page", region.page()).putArray("box");
      box.add(ScoreJson.number(region.box().left())).add(ScoreJson.number(region.box().top()));
      box.add(ScoreJson.number(region.box().right())).add(ScoreJson.number(region.box().bottom()));
    }
    return array;
  }

  private static ObjectNode cost(Cost cost) {
    ObjectNode node = JSON.createObjectNode().put("pages", cost.pages());
    node.put("wallSeconds", cost.wallSeconds()).put("cpuSeconds", cost.cpuSeconds());
    return node.put("peakBytes", cost.peakBytes());
  }
}
