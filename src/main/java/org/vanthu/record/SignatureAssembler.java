package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.Document;
import org.vanthu.model.Signature;
import org.vanthu.model.Span;
import org.vanthu.model.Target;

/** Makes the signatures of the record, each tied to its stamp where it has one. */
final class SignatureAssembler {

  private final Document document;
  private final TargetAssembler targets;

  SignatureAssembler(Document document, TargetAssembler targets) {
    this.document = document;
    this.targets = targets;
  }

  List<SignatureRecord> assemble(List<Signature> signatures) {
    return signatures.stream().map(this::record).toList();
  }

  private SignatureRecord record(Signature signature) {
    return new SignatureRecord(
        signature.type(),
        signature.signer(),
        signature.organisation(),
        signature.signedAt(),
        signature.timeFrom(),
        signature.valid(),
        signature.coversWholeFile(),
        signature.changedAfter(),
        signature.changes(),
        signature.flaws(),
        targets.of(target(signature)));
  }

  private Target target(Signature signature) {
    int end = document.text().length();
    Span words = signature.words(document).orElse(new Span(end, end));
    return new Target(
        words.start(),
        words.end(),
        signature.place().map(List::of).orElse(List.of()),
        Optional.empty(),
        Optional.empty());
  }
}
