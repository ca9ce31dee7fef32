package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.model.Region;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/**
 * Findings by code, outcome and stated value, one to one. A contradiction that nobody planted is
 * false; so is the confirmation of a total that was made wrong. Confirmations of what the truth
 * does not tell count neither way, for sums may hold by chance.
 */
final class FindingMeasures {

  private static final String CONTRADICTED = "CONTRADICTED";

  private record Told(String code, String outcome, long stated, List<Region> where) {}

  private final Marking marking;
  private final List<Told> open = new ArrayList<>();

  private FindingMeasures(JsonNode record, Marking marking) {
    this.marking = marking;
    for (JsonNode finding : record.path("findings")) {
      List<Region> where = new ArrayList<>();
      finding.path("targets").forEach(target -> where.addAll(Ink.of(target.path("regions"))));
      open.add(
          new Told(
              finding.path("code").asString(""),
              finding.path("outcome").asString(""),
              Math.round(finding.path("stated").asDouble(-1)),
              where));
    }
  }

  static void measure(Truth truth, JsonNode record, Marking marking) {
    FindingMeasures measures = new FindingMeasures(record, marking);
    truth.findings().forEach(measures::look);
    measures.rest(truth.findings());
  }

  private void look(FindingTruth wanted) {
    Told hit =
        open.stream()
            .filter(told ->
                told.code().equals(wanted.code())
                    && told.outcome().equals(wanted.outcome())
                    && told.stated() == wanted.stated())
            .findFirst()
            .orElse(null);
    if (hit == null) {
      marking.missed(measure(wanted.outcome()));
      marking.lack(measure(wanted.outcome()), told(wanted), List.of());
    } else {
      open.remove(hit);
      marking.right(measure(wanted.outcome()));
    }
  }

  private void rest(List<FindingTruth> truth) {
    for (Told told : open) {
      boolean madeWrong =
          truth.stream()
              .anyMatch(f ->
                  f.outcome().equals(CONTRADICTED)
                      && f.stated() == told.stated()
                      && f.code().equals(told.code()));
      boolean counts = told.outcome().equals(CONTRADICTED) || madeWrong;
      if (counts && !told.outcome().equals("UNDECIDED")) {
        marking.invented(measure(told.outcome()));
        marking.excess(
            measure(told.outcome()),
            TextFold.space(told.code() + " " + told.stated()),
            told.where(),
            Double.NaN);
      }
    }
  }

  private static String measure(String outcome) {
    return "findings/" + outcome.toLowerCase(java.util.Locale.ROOT);
  }

  private static String told(FindingTruth finding) {
    return finding.code() + " " + finding.stated() + (finding.planted() ? ", planted" : "");
  }
}
