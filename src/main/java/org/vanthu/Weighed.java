package org.vanthu;

import java.util.List;
import org.vanthu.adjudicate.trust.Evidence;
import org.vanthu.record.Extraction;

/**
 * A document's record with the evidence about its values, for those who count what evidence is
 * worth.
 *
 * @param evidence about values that were read from pixels, as far as any was weighed
 */
public record Weighed(Extraction extraction, List<Evidence> evidence) {

  public Weighed {
    evidence = List.copyOf(evidence);
  }
}
