package org.vanthu.adjudicate.trust;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Confidence;
import org.vanthu.model.Document;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.language.Phrases;

/** Weighs all evidence about values of one document that were read from pixels. */
public final class Trust {

  /** A clue that lowers the log-odds by less is no reason; in nats. */
  private static final double TELLING = 0.5;

  private final EvidenceFinder finder;
  private final Odds odds;
  private final List<Evidence> all = new ArrayList<>();

  public Trust(Document document, Phrases phrases, Odds odds) {
    finder = new EvidenceFinder(document, phrases);
    this.odds = odds;
  }

  /**
   * The value with its probability; as it was weighed when it is machine text or handwriting.
   *
   * @param judged as the grammar left it
   * @param weighed the same after sums and repetitions
   * @param own what only the fields beside it tell
   */
  public <T> Judged<T> weigh(
      Kind kind,
      Span span,
      boolean field,
      Judged<T> judged,
      Judged<T> weighed,
      Map<Clue, Double> own) {
    Optional<Evidence> evidence = finder.of(kind, span, field, judged, weighed.reasons(), own);
    evidence.ifPresent(all::add);
    return evidence.map(e -> judged(e, weighed)).orElse(weighed);
  }

  /** What was found out about all values so far. */
  public List<Evidence> evidence() {
    return List.copyOf(all);
  }

  private <T> Judged<T> judged(Evidence evidence, Judged<T> weighed) {
    double claimed = odds.claimed(evidence);
    boolean doubted = evidence.form() < Confidence.DOUBTFUL;
    double confidence = doubted ? Math.min(weighed.confidence(), claimed) : claimed;
    return new Judged<>(
        weighed.value(),
        confidence,
        reasons(evidence, weighed, confidence),
        weighed.alternatives());
  }

  private Set<Reason> reasons(Evidence evidence, Judged<?> weighed, double confidence) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(weighed.reasons());
    if (confidence < Confidence.DOUBTFUL) {
      for (Map.Entry<Clue, Double> clue : evidence.clues().entrySet()) {
        double weight = odds.weight(evidence.kind().figures(), clue.getKey()) * clue.getValue();
        if (weight <= -TELLING) {
          reasons.add(clue.getKey().reason());
        }
      }
    }
    return reasons;
  }
}
