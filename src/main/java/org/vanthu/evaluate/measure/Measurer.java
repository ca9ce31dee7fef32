package org.vanthu.evaluate.measure;

import java.nio.file.Path;
import java.util.List;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Read;
import org.vanthu.evaluate.Score;
import org.vanthu.truth.Truth;
import org.vanthu.truth.Truth.Aspect;
import tools.jackson.databind.JsonNode;

/**
 * Measures one record against the truth of its document, in everything that the truth is complete
 * about. All measures are told in docs/measures.md.
 */
public final class Measurer {

  /**
   * Measures a record.
   *
   * @param document its file
   * @param read the record as {@code ./vanthu extract} or the service gives it, with the places of
   *     its words where they are known
   */
  public Measured measure(Path document, Truth truth, Read read, Measured.Cost cost) {
    JsonNode record = read.record();
    Marking marking = new Marking();
    List<Aspect> tells = truth.tells();
    PageMeasures.measure(truth, record, marking);
    if (tells.contains(Aspect.TEXT) && !truth.words().isEmpty()) {
      TextMeasures.measure(truth, read, marking);
      if (!truth.made().traits().contains(Truth.Made.WORDS_OF_TWIN)) {
        Provenance.measure(truth, record, marking);
      }
    }
    if (tells.contains(Aspect.FIELDS)) {
      FieldMeasures.measure(truth, record, marking);
    }
    if (tells.contains(Aspect.MENTIONS)) {
      MentionMeasures.measure(truth, record, marking);
      CitationMeasures.measure(truth, record, marking);
    }
    if (tells.contains(Aspect.TABLES)) {
      TableMeasures.measure(truth, record, marking);
    }
    if (tells.contains(Aspect.FINDINGS)) {
      FindingMeasures.measure(truth, record, marking);
    }
    if (tells.contains(Aspect.MARKS)) {
      MarkMeasures.measure(truth, record, marking);
    }
    silence(marking);
    return new Measured(
        document,
        truth.made(),
        record.path("status").asString(""),
        marking.scores(),
        marking.mistakes(),
        marking.claims(),
        cost);
  }

  /** Wrong in silence, of what is wrong; and what is marked doubtful, of everything. */
  private static void silence(Marking marking) {
    for (Claim claim : marking.claims()) {
      marking.share("silence/doubtful", claim.doubtful());
      marking.share("silence/certainlyWrong", claim.silentlyWrong());
      if (!claim.right()) {
        marking.add("silence/ofWrong", new Score.Ratio(claim.silentlyWrong() ? 1 : 0, 1));
      }
    }
  }
}
