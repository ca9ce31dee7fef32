package org.vanthu.letter;

import java.util.EnumSet;
import java.util.Set;
import org.vanthu.model.Confidence;
import org.vanthu.model.Document;
import org.vanthu.model.Provenance;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.model.Span;

/**
 * How far a stretch of the document was read well.
 *
 * @param confidence the least of its words; 0.97 at most, since the finding of a field can be wrong
 * @param handwritten whether any of its words is
 */
record Reading(double confidence, Set<Reason> reasons, boolean handwritten) {

  /** What remains of trust in a field that was read without any doubt. */
  static final double BEST = 0.97;

  /** What engines made of probable handwriting is never believed beyond this. */
  private static final double HANDWRITING = 0.6;

  Reading {
    reasons = Set.copyOf(reasons);
  }

  static Reading of(Document document, Span span) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(document.reasons(span));
    boolean read = false;
    for (Provenance.Ink ink : document.provenance().inks(span)) {
      read |= ink.word().road() == Road.HANDWRITING;
    }
    double confidence = Math.min(BEST, document.confidence(span));
    boolean hand = read || reasons.contains(Reason.HANDWRITTEN);
    if (hand) {
      reasons.add(Reason.HANDWRITTEN);
      confidence = Math.min(confidence, read ? Confidence.UNWITNESSED : HANDWRITING);
    }
    return new Reading(confidence, reasons, hand);
  }

  Reading doubted(double factor, Reason reason) {
    Set<Reason> more = EnumSet.of(reason);
    more.addAll(reasons);
    return new Reading(confidence * factor, more, handwritten);
  }

  /** The reading of what was probably written by hand, though the engine did not tell. */
  Reading doubtedAsHandwriting() {
    return handwritten
        ? this
        : new Reading(Math.min(confidence, HANDWRITING), reasons, true)
            .doubted(1, Reason.HANDWRITTEN);
  }

  /** The reading with at least this confidence, because something else bears it out. */
  Reading borneOut(double least) {
    return handwritten ? this : new Reading(Math.max(confidence, least), reasons, false);
  }
}
