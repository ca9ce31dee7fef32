package org.vanthu.record;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Signature;

/**
 * A digital signature of the file, judged from the file alone: no network, no clock.
 *
 * @param signer common name in the certificate, as it claims; "" when it can't be read
 * @param organisation organisation in the certificate
 * @param signedAt the best time told; one told without a zone, or in UTC, is given at +07:00
 * @param timeFrom who tells it
 * @param valid the signed bytes are unchanged and the signature over them was made with the key of
 *     the certificate. Not whether the certificate may be trusted, had expired or was revoked
 * @param coversWholeFile every byte of the file is signed, but for the signature itself
 * @param changedAfter anything but further signatures and their evidence came into the file after
 *     it, or that can't be told
 * @param changes what came after it
 * @param flaws what is wrong with it or weakens it, gravest first
 * @param target the visible stamp and its words; without regions when it is invisible
 */
public record SignatureRecord(
    Signature.Type type,
    String signer,
    Optional<String> organisation,
    Optional<OffsetDateTime> signedAt,
    Optional<Signature.TimeFrom> timeFrom,
    boolean valid,
    boolean coversWholeFile,
    boolean changedAfter,
    Signature.Changes changes,
    List<Signature.Flaw> flaws,
    TargetRecord target) {

  public SignatureRecord {
    flaws = List.copyOf(flaws);
  }
}
