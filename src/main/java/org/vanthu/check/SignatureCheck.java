package org.vanthu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Finding.Code;
import org.vanthu.model.Finding.Outcome;
import org.vanthu.model.Finding.Severity;
import org.vanthu.model.Mark;
import org.vanthu.model.Region;
import org.vanthu.model.Signature;
import org.vanthu.model.Signature.Changes;
import org.vanthu.model.Span;

/**
 * What is wrong with the digital signatures of a file. A signature that holds needs no finding: the
 * list of signatures says so.
 */
final class SignatureCheck {

  private record Sentence(Outcome outcome, Severity severity, String vi, String en) {}

  List<Finding> check(Document document, List<Signature> signatures) {
    List<Finding> findings = new ArrayList<>();
    for (Signature signature : signatures) {
      sentence(signature)
          .map(found -> finding(found, signature.words(document).stream().toList()))
          .ifPresent(findings::add);
    }
    document.marks().stream()
        .filter(mark -> mark.type() == Mark.Type.DIGITAL_STAMP)
        .filter(mark -> signatures.stream().noneMatch(s -> stands(s, mark.region())))
        .map(mark -> finding(BARE_STAMP, List.of()))
        .forEach(findings::add);
    return findings;
  }

  private static final Sentence BARE_STAMP =
      new Sentence(
          Outcome.UNDECIDED,
          Severity.WARNING,
          "Tệp có hình dấu chữ ký số nhưng không có chữ ký số nào ở đó. Hỏi đơn vị gửi bản gốc đã ký.",
          "The file shows the stamp of a digital signature where there is none. Ask the sender for the signed original.");

  private static boolean stands(Signature signature, Region stamp) {
    return signature.place().stream()
        .anyMatch(place -> place.page() == stamp.page() && meet(place, stamp));
  }

  private static boolean meet(Region a, Region b) {
    return a.box().left() < b.box().right()
        && b.box().left() < a.box().right()
        && a.box().top() < b.box().bottom()
        && b.box().top() < a.box().bottom();
  }

  private static Optional<Sentence> sentence(Signature signature) {
    if (!signature.valid()) {
      return Optional.of(broken(signature));
    }
    return signature.changedAfter() ? Optional.of(changed(signature)) : Optional.empty();
  }

  private static Sentence broken(Signature signature) {
    String vi = nameVi(signature);
    String en = nameEn(signature);
    return switch (signature.flaws().getFirst()) {
      case BYTES_CHANGED ->
          error(
              "Nội dung tệp đã bị sửa sau khi ký: chữ ký số %s không còn khớp.".formatted(vi),
              "The signed bytes were changed: the digital signature %s no longer holds."
                  .formatted(en));
      case SIGNATURE_WRONG ->
          error(
              "Chữ ký số %s không được tạo bằng khóa của chứng thư kèm theo.".formatted(vi),
              "The digital signature %s was not made with the key of its certificate."
                  .formatted(en));
      case BYTE_RANGE ->
          error(
              "Chữ ký số %s không phủ đúng phần tệp mà nó phải ký.".formatted(vi),
              "The digital signature %s does not cover the part of the file that it must."
                  .formatted(en));
      case REMOVED ->
          new Sentence(
              Outcome.UNDECIDED,
              Severity.WARNING,
              "Chữ ký số %s đã bị gỡ khỏi tệp. Hỏi đơn vị gửi bản gốc đã ký.".formatted(vi),
              "The digital signature %s was taken off the file. Ask the sender for the signed original."
                  .formatted(en));
      default ->
          new Sentence(
              Outcome.UNDECIDED,
              Severity.WARNING,
              "Không kiểm tra được chữ ký số %s (%s). Kiểm tra bằng phần mềm ký số."
                  .formatted(vi, signature.flaws().getFirst()),
              "The digital signature %s could not be judged (%s). Check it with signing software."
                  .formatted(en, signature.flaws().getFirst()));
    };
  }

  private static Sentence changed(Signature signature) {
    String vi = nameVi(signature);
    String en = nameEn(signature);
    if (signature.changes() == Changes.CONTENT) {
      return error(
          "Trang của tệp đã bị thay đổi sau chữ ký số %s. So với bản đã ký.".formatted(vi),
          "Pages of the file were changed after the digital signature %s. Compare with what was signed."
              .formatted(en));
    }
    if (signature.changes() == Changes.ANNOTATIONS) {
      return new Sentence(
          Outcome.CONTRADICTED,
          Severity.WARNING,
          "Có ghi chú hoặc ô nhập được thêm hay sửa sau chữ ký số %s.".formatted(vi),
          "Annotations or form fields were added or changed after the digital signature %s."
              .formatted(en));
    }
    return new Sentence(
        Outcome.UNDECIDED,
        Severity.WARNING,
        "Không rõ tệp đã thay đổi gì sau chữ ký số %s.".formatted(vi),
        "What was changed after the digital signature %s can't be told.".formatted(en));
  }

  private static Sentence error(String vi, String en) {
    return new Sentence(Outcome.CONTRADICTED, Severity.ERROR, vi, en);
  }

  private static String nameVi(Signature signature) {
    return signature.signer().isEmpty() ? "không rõ người ký" : "của " + signature.signer();
  }

  private static String nameEn(Signature signature) {
    return signature.signer().isEmpty() ? "of an unknown signer" : "of " + signature.signer();
  }

  private static Finding finding(Sentence sentence, List<Span> targets) {
    return new Finding(
        Code.SIGNATURE,
        sentence.outcome(),
        sentence.severity(),
        sentence.vi(),
        sentence.en(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        Optional.empty(),
        targets);
  }
}
