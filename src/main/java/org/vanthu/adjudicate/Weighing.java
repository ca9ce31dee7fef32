package org.vanthu.adjudicate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Confidence;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;

/** One confidence from a reading's own and from what speaks for it and against it. */
final class Weighing {

  /** Share of the doubt that remains when a sum holds: numbers that add up are rarely misread. */
  private static final double AFTER_SUM = 0.2;

  /** Share of the doubt that remains when the value is said twice; the same error may recur. */
  private static final double AFTER_REPETITION = 0.5;

  /** Confidence from which a reading stands though a sum fails: then the paper is wrong. */
  private static final double READ_SURELY = 0.97;

  /** Confidence of a value that is read surely and yet fails a sum. */
  private static final double SURE_BUT_FAILING = 0.9;

  /** Confidence of a value that may be the misread one of a failing sum; below doubtful. */
  private static final double MAYBE_MISREAD = 0.6;

  /** The most that is claimed for handwriting that a second place bears out. */
  private static final double HANDWRITING_BORNE_OUT = 0.95;

  <T> Judged<T> weigh(Judged<T> judged, Optional<Boolean> sumHolds, boolean saidTwice) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(judged.reasons());
    double confidence = judged.confidence();
    if (sumHolds.isPresent()) {
      boolean holds = sumHolds.get();
      reasons.add(holds ? Reason.SUM_HOLDS : Reason.SUM_FAILS);
      confidence = holds ? less(confidence, AFTER_SUM) : afterFailure(confidence);
    }
    boolean handwritten = reasons.contains(Reason.HANDWRITTEN);
    if (saidTwice) {
      reasons.add(Reason.SAID_TWICE);
      confidence = handwritten ? borneOut(confidence) : less(confidence, AFTER_REPETITION);
    }
    if (handwritten && !saidTwice) {
      confidence = Math.min(confidence, Confidence.UNWITNESSED);
    }
    return new Judged<>(judged.value(), confidence, reasons, judged.alternatives());
  }

  double piece(double confidence, boolean handwritten, boolean saidTwice) {
    if (handwritten) {
      return saidTwice ? borneOut(confidence) : Math.min(confidence, Confidence.UNWITNESSED);
    }
    return saidTwice ? less(confidence, AFTER_REPETITION) : confidence;
  }

  /** The probability that its reader gave handwriting before it was held back. */
  private static double borneOut(double confidence) {
    return Math.min(HANDWRITING_BORNE_OUT, confidence / Confidence.UNWITNESSED);
  }

  private static double less(double confidence, double share) {
    return 1 - (1 - confidence) * share;
  }

  private static double afterFailure(double confidence) {
    return confidence >= READ_SURELY
        ? Math.min(confidence, SURE_BUT_FAILING)
        : Math.min(confidence, Math.min(MAYBE_MISREAD, Confidence.DOUBTFUL));
  }
}
