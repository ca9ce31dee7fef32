package org.vanthu.adjudicate.trust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Document;
import org.vanthu.model.Judged;
import org.vanthu.model.Provenance.Ink;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.model.Span;
import org.vanthu.model.Value;
import org.vanthu.model.Word;
import org.vanthu.model.language.Phrases;

/** Gathers what speaks for and against the values of one document. */
final class EvidenceFinder {

  /** Confidences are taken to be within these, so that log-odds stay finite. */
  private static final double LEAST = 0.02;

  private static final double MOST = 0.99;

  /** What is claimed for a word that was read well, and for a form that nothing speaks against. */
  private static final double ORDINARY = 0.95;

  /** Readers claim less than this only where no two of their looks agree. */
  private static final double UNSETTLED = 0.5;

  /** Below this a word counts as read unsurely, for the state of its page. */
  private static final double SURE = 0.9;

  /** Six of ten names read under a seal were right on real letters; no language tells tones. */
  private static final double SEALED_NAME = 0.7;

  /** Characters behind a name in which it may go on. */
  private static final int BEHIND = 24;

  /** Shares of unsure words are told in tenths, half of a page at most. */
  private static final double TENTHS = 10;

  private static final double POOREST = 5;

  /** Đồng; what is less is seldom an amount of a table. */
  private static final long SMALLEST = 100_000;

  private final Document document;
  private final Wording wording;
  private final Echoes echoes;
  private final Surroundings surroundings;
  private final Map<Integer, Double> poor = new HashMap<>();

  EvidenceFinder(Document document, Phrases phrases) {
    this.document = document;
    wording = new Wording(document, phrases);
    echoes = new Echoes(document);
    surroundings = new Surroundings(document, phrases);
    Map<Integer, int[]> counts = new HashMap<>();
    for (Ink ink : document.provenance().inks(new Span(0, document.text().length()))) {
      if (ink.word().road() == Road.OCR && ink.word().text().length() > 1) {
        int[] count = counts.computeIfAbsent(ink.page(), page -> new int[2]);
        count[0]++;
        count[1] += ink.word().confidence() < SURE ? 1 : 0;
      }
    }
    counts.forEach((page, n) -> poor.put(page, Math.min(POOREST, TENTHS * n[1] / n[0])));
  }

  /**
   * Empty for a value of machine text, or one that a pen wrote: others judge these.
   *
   * @param judged as the grammar left it
   * @param weighed reasons that sums gave
   * @param own what only the fields beside it tell
   */
  Optional<Evidence> of(
      Kind kind,
      Span span,
      boolean field,
      Judged<?> judged,
      Set<Reason> weighed,
      Map<Clue, Double> own) {
    List<Ink> inks = document.provenance().inks(span);
    double least = document.confidence(span);
    boolean read = inks.stream().anyMatch(ink -> ink.word().road() == Road.OCR) && least < 1;
    if (!read || judged.reasons().contains(Reason.HANDWRITTEN)) {
      return Optional.empty();
    }
    boolean sealed = kind == Kind.PERSON && judged.reasons().contains(Reason.UNDER_SEAL);
    double form = Math.min(sealed ? SEALED_NAME : 1, judged.confidence() / Math.max(LEAST, least));
    boolean cell = document.target(span).cell().isPresent();
    Evidence.Builder evidence = new Evidence.Builder();
    evidence
        .put(Clue.WEAKEST, beyond(least))
        .put(Clue.UNSETTLED, least < UNSETTLED)
        .put(Clue.OTHERS_WEAK, others(inks, least))
        .put(Clue.FORM, Math.min(0, beyond(form)))
        .put(Clue.POOR_PAGE, poor.getOrDefault(inks.getFirst().page(), 0.0))
        .put(Clue.IN_CELL, cell)
        .put(Clue.SMALL, cell && small(judged.value()));
    evidence
        .put(Clue.FAR_DAY, Form.farDay(judged.value()))
        .put(Clue.NO_KIND, Form.lacksKind(judged.value()));
    String text = span.of(document.text());
    Form.tell(kind, text, evidence);
    Form.tellName(kind, text, behind(span), evidence);
    reasons(judged.reasons(), weighed, evidence);
    rivals(kind, inks, least, evidence);
    wording.tell(kind, span, evidence);
    boolean phrase = kind != Kind.PERSON && kind != Kind.DATE;
    boolean known = phrase && evidence.lacks(Clue.LOOSE) && evidence.lacks(Clue.UNHEARD);
    echoes.tell(span, known, evidence);
    surroundings.tell(kind, span, inks, evidence);
    own.forEach(evidence::put);
    return Optional.of(evidence.build(kind, span, field, form));
  }

  private String behind(Span span) {
    String text = document.text();
    return text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND));
  }

  private static double others(List<Ink> inks, double least) {
    double doubt = least < SURE ? Math.log(Math.max(LEAST, least)) : 0;
    for (Ink ink : inks) {
      double confidence = ink.word().confidence();
      doubt -= confidence < SURE ? Math.log(Math.max(LEAST, confidence)) : 0;
    }
    return Math.clamp(doubt, 0, 1);
  }

  private static void reasons(Set<Reason> own, Set<Reason> weighed, Evidence.Builder evidence) {
    evidence
        .put(Clue.UNREAD, own.contains(Reason.UNREAD))
        .put(Clue.UNDER_SEAL, own.contains(Reason.UNDER_SEAL))
        .put(Clue.ILL_FORMED, own.contains(Reason.ILL_FORMED))
        .put(Clue.REPAIRED, own.contains(Reason.REPAIRED))
        .put(Clue.SUM_HOLDS, weighed.contains(Reason.SUM_HOLDS))
        .put(Clue.SUM_FAILS, weighed.contains(Reason.SUM_FAILS));
  }

  private static boolean small(Object value) {
    return value instanceof Value.Amount amount
        && amount.vnd().isPresent()
        && amount.vnd().getAsLong() < SMALLEST
        && amount.vnd().getAsLong() != 0
        && amount.unitFrom() != Value.UnitSource.TEXT;
  }

  private static void rivals(Kind kind, List<Ink> inks, double least, Evidence.Builder evidence) {
    List<Word> words = inks.stream().map(Ink::word).toList();
    Rivals rivals = Rivals.of(words, kind.figures());
    evidence
        .put(Clue.OTHER_DIGITS, rivals.digits())
        .put(Clue.UNSETTLED_DIGITS, rivals.digits() && least < UNSETTLED)
        .put(Clue.OTHER_LETTERS, rivals.letters());
  }

  /** Log-odds of a claim beyond those of an ordinary one. */
  private static double beyond(double claim) {
    double p = Math.clamp(claim, LEAST, MOST);
    return Math.log(p / (1 - p)) - Math.log(ORDINARY / (1 - ORDINARY));
  }
}
