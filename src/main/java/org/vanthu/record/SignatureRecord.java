package org.vanthu.record;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A digital signature of the file. */
public record SignatureRecord(
    String signer,
    Optional<OffsetDateTime> signedAt,
    boolean valid,
    boolean coversWholeFile,
    boolean changedAfter,
    TargetRecord target) {}
