package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;

/**
 * A word with what all looks at it have brought: the first reading, other readings, the probability
 * that it is right and why.
 *
 * @param confidence probability, 0 to 1
 */
record Read(
    Glyphs glyphs,
    Road road,
    double confidence,
    Set<Reason> reasons,
    List<Alternative> alternatives) {

  Read {
    reasons = Set.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }

  static Read of(Glyphs glyphs) {
    double confidence = Calibration.probability(glyphs);
    Set<Reason> reasons =
        confidence < org.vanthu.model.Confidence.DOUBTFUL
            ? Set.of(Reason.LOW_ENGINE_CONFIDENCE)
            : Set.of();
    return new Read(glyphs, Road.OCR, confidence, reasons, List.of());
  }

  /** The word on another picture: so much larger, from a corner that stands there. */
  Read placed(double left, double top, double larger) {
    return new Read(glyphs.placed(left, top, larger), road, confidence, reasons, alternatives);
  }

  String text() {
    return glyphs.text();
  }

  Rect box() {
    return glyphs.box();
  }

  Read with(double otherConfidence, Reason reason) {
    return new Read(glyphs, road, otherConfidence, and(reason), alternatives);
  }

  Read atMost(double limit, Reason reason) {
    return with(Math.min(confidence, limit), reason);
  }

  Read with(Alternative alternative) {
    return new Read(
        glyphs,
        road,
        confidence,
        reasons,
        java.util.stream.Stream.concat(
                alternatives.stream(), java.util.stream.Stream.of(alternative))
            .toList());
  }

  /** The word read as something else; what it was read as before stays beside it. */
  Read readAs(String other) {
    Read changed =
        new Read(
            glyphs.readAs(other, glyphs.confidence()), road, confidence, reasons, alternatives);
    return changed.with(new Alternative(text(), (1 - confidence) / 2));
  }

  /** The same reading in other characters: nothing that was read is in question. */
  Read written(String other) {
    Glyphs same = glyphs.readAs(other, glyphs.confidence());
    return new Read(same, road, confidence, reasons, alternatives);
  }

  /** The characters from {@code start} to {@code end}, which ran together with others, alone. */
  Read part(int start, int end) {
    return new Read(glyphs.part(start, end), road, confidence, and(Reason.REPAIRED), List.of());
  }

  /** Two words side by side as one, as sure as the less sure, each with its other readings. */
  Read joined(Read next) {
    EnumSet<Reason> all = EnumSet.noneOf(Reason.class);
    all.addAll(reasons);
    all.addAll(next.reasons);
    List<Alternative> others = new ArrayList<>();
    for (Alternative other : alternatives) {
      others.add(new Alternative(other.text() + next.text(), other.confidence()));
    }
    for (Alternative other : next.alternatives) {
      others.add(new Alternative(text() + other.text(), other.confidence()));
    }
    return new Read(
        glyphs.joined(next.glyphs), road, Math.min(confidence, next.confidence), all, others);
  }

  /** A second reader read the same: nothing to doubt any more. */
  Read confirmed(double atLeast) {
    EnumSet<Reason> left = EnumSet.noneOf(Reason.class);
    left.addAll(reasons);
    left.remove(Reason.LOW_ENGINE_CONFIDENCE);
    return new Read(glyphs, road, Math.max(confidence, atLeast), left, alternatives);
  }

  Read handwritten(double limit) {
    return new Read(
        glyphs,
        Road.HANDWRITING,
        Math.min(confidence, limit),
        and(Reason.HANDWRITTEN),
        alternatives);
  }

  private Set<Reason> and(Reason reason) {
    EnumSet<Reason> all = EnumSet.of(reason);
    all.addAll(reasons);
    return all;
  }
}
