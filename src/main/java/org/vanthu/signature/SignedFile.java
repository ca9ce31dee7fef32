package org.vanthu.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.vanthu.model.Signature;
import org.vanthu.model.Signature.Changes;
import org.vanthu.model.Signature.Flaw;
import org.vanthu.model.Signature.Type;
import org.vanthu.model.Source;

/** A file with traces of signatures. */
final class SignedFile {

  /** A field with what was made of it. */
  private record Judged(SignatureField field, Optional<SignedRange> range, Verdict verdict) {

    int end() {
      return range.map(SignedRange::end).orElse(Integer.MAX_VALUE);
    }
  }

  private final Source source;
  private final long length;
  private final PDDocument document;

  SignedFile(Source source, long length, PDDocument document) {
    this.source = source;
    this.length = length;
    this.document = document;
  }

  List<Signature> signatures() throws IOException {
    List<Judged> judged = new ArrayList<>();
    TimedJudge judge = new TimedJudge(source.file());
    List<SignatureField> fields = SignatureFields.of(document);
    Borrowing borrowing = new Borrowing(source, fields);
    for (SignatureField field : fields) {
      judged.add(
          judged.size() < SignatureFields.MOST_SIGNATURES
              ? judge(field, borrowing, judge)
              : new Judged(field, Optional.empty(), Verdict.of(Flaw.TOO_MANY)));
    }
    judged.addAll(former(judged, judge));
    judged.sort(Comparator.comparingInt(Judged::end));
    Set<List<Long>> sound =
        judged.stream()
            .filter(one -> one.range().isPresent() && one.verdict().valid())
            .map(one -> SignedRange.numbers(one.field().byteRange()))
            .collect(Collectors.toSet());
    List<Changes> changes =
        new LaterChanges(source, length, sound).after(judged.stream().map(Judged::range).toList());
    List<Signature> signatures = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      signatures.add(signature(judged.get(i), changes.get(i)));
    }
    return List.copyOf(signatures);
  }

  private Judged judge(SignatureField field, Borrowing borrowing, TimedJudge judge)
      throws IOException {
    Optional<SignedRange> range =
        SignedRange.of(field.byteRange(), length).filter(own -> !borrowing.borrows(field, own));
    if (range.isPresent() && range.get().valueTooLarge()) {
      return new Judged(field, range, Verdict.of(Flaw.TOO_LARGE));
    }
    Optional<byte[]> value =
        range.isPresent() ? range.get().value(source.file()) : Optional.empty();
    return value
        .map(bytes -> new Judged(field, range, judge.judge(range.get(), bytes, field.subFilter())))
        .orElseGet(() -> new Judged(field, Optional.empty(), Verdict.of(Flaw.BYTE_RANGE)));
  }

  /** Signatures taken off the paper, of those whose value can be judged to have held. */
  private List<Judged> former(List<Judged> present, TimedJudge judge) throws IOException {
    Set<List<Long>> ranges =
        present.stream()
            .map(one -> SignedRange.numbers(one.field().byteRange()))
            .collect(Collectors.toSet());
    List<Judged> former = new ArrayList<>();
    for (SignedRange range : FormerSignatures.of(source.file(), length, ranges)) {
      Optional<byte[]> value =
          range.valueTooLarge() ? Optional.empty() : range.value(source.file());
      value
          .map(bytes -> judge.judge(range, bytes, ""))
          .filter(Verdict::valid)
          .map(verdict ->
              new Judged(SignatureField.GONE, Optional.of(range), verdict.with(Flaw.REMOVED)))
          .ifPresent(former::add);
    }
    return former;
  }

  private Signature signature(Judged judged, Changes changes) {
    Verdict verdict = judged.verdict();
    Times times = Times.of(verdict.stampedAt(), verdict.attributeAt(), judged.field().time());
    List<Flaw> flaws = new ArrayList<>(verdict.flaws());
    flaws.addAll(times.flaws());
    return new Signature(
        judged.field().subFilter().equals(ValueJudge.TIMESTAMP) ? Type.TIMESTAMP : Type.SIGNATURE,
        verdict.signer(),
        verdict.organisation(),
        times.best(),
        times.from(),
        times.claimed(),
        verdict.valid(),
        judged.end() == length,
        changes,
        flaws,
        judged.field().place());
  }
}
