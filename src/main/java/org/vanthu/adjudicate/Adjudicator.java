package org.vanthu.adjudicate;

import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;

/** Weighs the evidence of checks and repetitions into the confidence of every value. */
public final class Adjudicator {

  /** Mentions and parts with their final confidence. */
  public record Verdict(List<Mention> mentions, List<Part> parts) {

    public Verdict {
      mentions = List.copyOf(mentions);
      parts = List.copyOf(parts);
    }
  }

  public Verdict judge(
      Document document, List<Mention> mentions, List<Part> parts, List<Finding> findings) {
    throw new UnsupportedOperationException("adjudicate");
  }
}
