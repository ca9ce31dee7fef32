package org.vanthu.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Read;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.report.Measures;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.TruthJson;
import tools.jackson.databind.node.ObjectNode;

/** The record of a paper of ours as it should be, and what a fault in it costs. */
final class MutatedRecord {

  private static final Path PAPER = Path.of("corpus/to-trinh-chuyen-doi-so.pdf");
  private static final Region SEAL = new Region(1, new Box(300, 600, 400, 700));

  /** What the paper says, with a contradiction and a seal added, so that there is one of each. */
  static final Truth TRUTH = truth();

  static final Measured FULL = measured(record -> {});

  private MutatedRecord() {}

  private static Truth truth() {
    Truth read;
    try {
      read = TruthJson.read(TruthJson.beside(PAPER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<FindingTruth> findings = new ArrayList<>(read.findings());
    findings.add(new FindingTruth("SUM", "CONTRADICTED", 77, true));
    List<Truth.Aspect> tells = new ArrayList<>(read.tells());
    tells.add(Truth.Aspect.MARKS);
    return new Truth(
        read.file(),
        read.made(),
        tells,
        read.pages(),
        read.words(),
        read.parts(),
        read.mentions(),
        read.tables(),
        findings,
        List.of(new MarkTruth("SEAL", "", List.of(SEAL))));
  }

  static Measured measured(Consumer<ObjectNode> fault) {
    ObjectNode record = RecordOfTruth.of(TRUTH);
    fault.accept(record);
    return measured(new Read(record, List.of()));
  }

  private static Measured measured(Read read) {
    return new Measurer().measure(PAPER, TRUTH, read, new Measured.Cost(2, 1, 1, 0));
  }

  /** Topics (first part of a measure's name) that became worse. */
  static Set<String> worse(Consumer<ObjectNode> fault) {
    Set<String> worse = new TreeSet<>();
    Map<String, Score> scores = measured(fault).scores();
    scores.forEach((measure, score) -> {
      double before = FULL.scores().getOrDefault(measure, new Score.Ratio(0, 1)).value();
      double loss =
          Measures.lessIsBetter(measure) ? score.value() - before : before - score.value();
      if (loss > 1e-12) {
        worse.add(measure);
      }
    });
    return worse;
  }

  static Set<String> topics(Set<String> measures) {
    Set<String> topics = new TreeSet<>();
    measures.forEach(measure -> topics.add(measure.replaceFirst("/.*", "")));
    return topics;
  }

  static Score.Counts counts(String measure, Consumer<ObjectNode> fault) {
    return (Score.Counts) java.util.Objects.requireNonNull(measured(fault).scores().get(measure));
  }

  static void replaceText(ObjectNode record, String from, String to) {
    String text = record.path("text").asString();
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    record.put("text", text.substring(0, at) + to + text.substring(at + from.length()));
  }
}
