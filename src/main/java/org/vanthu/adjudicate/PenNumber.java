package org.vanthu.adjudicate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;

/** The number that a pen wrote, where an annex names the letter: the reading that it names wins. */
final class PenNumber {

  /** Ink that may say a number and an annex that prints it. */
  private static final double BOTH = 0.93;

  private final OwnCitations citations;

  PenNumber(OwnCitations citations) {
    this.citations = citations;
  }

  Fields.NumberField weigh(Fields.NumberField number) {
    Judged<Value.DocumentNumber> judged = number.field().judged();
    if (!number.number().handwritten()) {
      return number;
    }
    if (citations.say(judged.value())) {
      return named(number, judged.value(), judged.alternatives());
    }
    Optional<Judged.Other<Value.DocumentNumber>> other =
        judged.alternatives().stream().filter(o -> citations.say(o.value())).findFirst();
    return other.map(o -> named(number, o.value(), without(judged, o))).orElse(number);
  }

  private static List<Judged.Other<Value.DocumentNumber>> without(
      Judged<Value.DocumentNumber> judged, Judged.Other<Value.DocumentNumber> winner) {
    List<Judged.Other<Value.DocumentNumber>> others = new ArrayList<>();
    others.add(
        new Judged.Other<>(
            judged.value(),
            judged.value().canonical().orElse(""),
            Math.min(judged.confidence(), 1 - BOTH)));
    judged.alternatives().stream().filter(o -> !o.equals(winner)).forEach(others::add);
    return others;
  }

  private static Fields.NumberField named(
      Fields.NumberField number,
      Value.DocumentNumber value,
      List<Judged.Other<Value.DocumentNumber>> others) {
    Field<Value.DocumentNumber> field = number.field();
    Set<Reason> reasons = EnumSet.of(Reason.SAID_TWICE);
    reasons.addAll(field.judged().reasons());
    Fields.Piece digits = new Fields.Piece(value.number().orElse(""), BOTH, true);
    double confidence = Math.min(BOTH, number.symbol().confidence());
    return new Fields.NumberField(
        new Field<>(
            new Judged<>(value, confidence, reasons, others), field.span(), field.derived()),
        digits,
        number.symbol());
  }
}
