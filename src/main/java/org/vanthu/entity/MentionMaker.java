package org.vanthu.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vanthu.entity.passage.Found;
import org.vanthu.model.Document;
import org.vanthu.model.Judged;
import org.vanthu.model.Judged.Other;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;

/** Adds to what a grammar found the doubt of the words that it was read from. */
final class MentionMaker {

  private final Document document;
  private final OtherReadings others;

  MentionMaker(Document document, OtherReadings others) {
    this.document = document;
    this.others = others;
  }

  Mention mention(Found<? extends Value> found) {
    double confidence = document.confidence(found.span()) * found.certainty();
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(document.reasons(found.span()));
    reasons.addAll(found.reasons());
    List<Other<Value>> alternatives = new ArrayList<>(found.alternatives());
    alternatives.addAll(others.of(found));
    return new Mention(
        found.span(), new Judged<>(found.value(), confidence, reasons, alternatives));
  }
}
