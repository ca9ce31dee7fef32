package org.vanthu.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Signature.Flaw;

/**
 * What the value of one signature says by itself.
 *
 * @param signer common name in the certificate; "" when unread
 * @param stampedAt by a time-stamp that holds
 * @param attributeAt among the signed attributes
 * @param flaws none when whole
 */
record Verdict(
    String signer,
    Optional<String> organisation,
    Optional<Instant> stampedAt,
    Optional<Instant> attributeAt,
    List<Flaw> flaws) {

  Verdict {
    flaws = List.copyOf(flaws);
  }

  /** Of a value that can't be judged. */
  static Verdict of(Flaw flaw) {
    return new Verdict("", Optional.empty(), Optional.empty(), Optional.empty(), List.of(flaw));
  }

  Verdict with(Flaw flaw) {
    List<Flaw> all = new ArrayList<>(flaws);
    all.add(flaw);
    return new Verdict(signer, organisation, stampedAt, attributeAt, all);
  }

  /** Whether the bytes are unchanged and the key is the certificate's. */
  boolean valid() {
    return flaws.stream().allMatch(flaw -> flaw.compareTo(Flaw.WEAK_ALGORITHM) >= 0);
  }
}
