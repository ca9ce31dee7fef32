package org.vanthu.check;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Finding.Code;
import org.vanthu.model.Finding.Outcome;
import org.vanthu.model.Finding.Severity;
import org.vanthu.model.Signature;
import org.vanthu.model.Span;

/** Compares the time printed in a signature's stamp with the times that the signature tells. */
final class StampTimeCheck {

  /**
   * By how much they may differ: the stamp is drawn before the key is asked for, and clocks are not
   * the same. More lets a stamp of another signing pass.
   */
  private static final Duration TOLERANCE = Duration.ofMinutes(10);

  List<Finding> check(Document document, List<Signature> signatures) {
    return signatures.stream()
        .flatMap(signature ->
            signature.stretches(document).stream()
                .flatMap(words -> check(document, signature, words).stream()))
        .toList();
  }

  private static Optional<Finding> check(Document document, Signature signature, Span words) {
    List<OffsetDateTime> told =
        Stream.concat(signature.signedAt().stream(), signature.claimedAt().stream()).toList();
    return StampTime.in(words.of(document.text()))
        .filter(printed -> !told.isEmpty())
        .filter(printed -> told.stream().noneMatch(time -> near(printed.time(), time)))
        .map(printed -> finding(printed, told.getFirst(), words));
  }

  private static boolean near(OffsetDateTime printed, OffsetDateTime told) {
    return Duration.between(printed, told).abs().compareTo(TOLERANCE) <= 0;
  }

  private static Finding finding(StampTime printed, OffsetDateTime told, Span words) {
    Span target = new Span(words.start() + printed.start(), words.start() + printed.end());
    return new Finding(
        Code.SIGNATURE_TIME,
        Outcome.CONTRADICTED,
        Severity.WARNING,
        "Thời gian in trên dấu chữ ký số (%s) khác thời gian ký (%s)."
            .formatted(printed.time(), told),
        "The time printed in the signature's stamp (%s) differs from the time of signing (%s)."
            .formatted(printed.time(), told),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        Optional.empty(),
        List.of(target));
  }
}
