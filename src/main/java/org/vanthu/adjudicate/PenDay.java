package org.vanthu.adjudicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vanthu.model.Confidence;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;

/**
 * The day that a pen wrote, weighed with when the document was signed, when it came to another
 * office and what its annexes name: Bayes' rule over the days that the ink may say. Certain only
 * when ink and a witness agree.
 */
final class PenDay {

  /** Posterior from which a day that the signature bears out is certain; lower errs more. */
  private static final double SURE = 0.95;

  /** The most that is claimed for ink and signature together. */
  private static final double BOTH = 0.93;

  /** How much likelier a day is that an annex names. */
  private static final double NAMED = 200;

  private final SigningTimes signed;
  private final Arrival arrival;
  private final OwnCitations citations;

  PenDay(SigningTimes signed, Arrival arrival, OwnCitations citations) {
    this.signed = signed;
    this.arrival = arrival;
    this.citations = citations;
  }

  private record Candidate(
      Value.DatePeriod value, LocalDate day, String text, double ink, double weighed) {}

  Fields.IssuedOnField weigh(Fields.IssuedOnField date) {
    Field<Value.DatePeriod> field = date.field();
    boolean known = field.value().precision() == Value.Precision.DAY;
    if (!date.day().handwritten() || !known || nothingTells()) {
      return date;
    }
    List<Candidate> candidates = candidates(date);
    double all = candidates.stream().mapToDouble(Candidate::weighed).sum() + unsaid(candidates);
    Candidate best = candidates.getFirst();
    double posterior = best.weighed() / all;
    boolean named = citations.say(best.day());
    boolean witnessed = posterior >= SURE && (named || signed.soonAfter(best.day()));
    double confidence = witnessed ? Math.min(BOTH, posterior) : Confidence.UNWITNESSED * posterior;
    Fields.Piece day = new Fields.Piece(best.text(), confidence, true);
    double least =
        Math.min(confidence, Math.min(date.month().confidence(), date.year().confidence()));
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(field.judged().reasons());
    if (witnessed) {
      reasons.add(named ? Reason.SAID_TWICE : Reason.SIGNED_SOON_AFTER);
    }
    List<Judged.Other<Value.DatePeriod>> others =
        candidates.stream()
            .skip(1)
            .map(c -> new Judged.Other<>(c.value(), c.text(), c.weighed() / all))
            .toList();
    Judged<Value.DatePeriod> judged = new Judged<>(best.value(), least, reasons, others);
    return new Fields.IssuedOnField(
        new Field<>(judged, field.span(), field.derived()), day, date.month(), date.year());
  }

  private boolean nothingTells() {
    return signed.first().isEmpty() && arrival.first().isEmpty() && citations.days().isEmpty();
  }

  private double weight(LocalDate day) {
    return signed.weight(day) * arrival.weight(day) * (citations.say(day) ? NAMED : 1);
  }

  /** What the ink may say, the likeliest with the signature first. */
  private List<Candidate> candidates(Fields.IssuedOnField date) {
    Judged<Value.DatePeriod> judged = date.field().judged();
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(candidate(judged.value(), date.day().text(), date.day().confidence()));
    judged
        .alternatives()
        .forEach(
            other -> candidates.add(candidate(other.value(), other.text(), other.confidence())));
    candidates.sort(Comparator.comparingDouble(Candidate::weighed).reversed());
    return candidates;
  }

  private Candidate candidate(Value.DatePeriod value, String text, double confidence) {
    LocalDate day = value.from().orElseThrow();
    double ink = Math.min(1, confidence / Confidence.UNWITNESSED);
    return new Candidate(value, day, text, ink, ink * weight(day));
  }

  /** What remains for days that no reading has named, at the mean weight of a day. */
  private static double unsaid(List<Candidate> candidates) {
    double said = candidates.stream().mapToDouble(Candidate::ink).sum();
    return Math.max(0, 1 - said) / 31;
  }
}
