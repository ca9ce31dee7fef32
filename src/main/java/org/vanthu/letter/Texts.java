package org.vanthu.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;

/** Makes fields of plain text out of lines and parts of lines. */
final class Texts {

  /** What remains of confidence in a value of which letters were set right. */
  private static final double REPAIRED = 0.8;

  private final Document document;

  Texts(Document document) {
    this.document = document;
  }

  Document document() {
    return document;
  }

  /** The text at a span, its line ends as spaces, without points at its end. */
  Optional<Field<String>> field(Span span) {
    String text = document.text();
    int start = span.start();
    int end = span.end();
    while (start < end && " \t\n*-–—+•:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \t\n*;:,.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    Span inner = new Span(start, end);
    String value = inner.of(text).replaceAll("[\\s*]+", " ");
    return Optional.of(of(value, inner));
  }

  /** A text of several lines that need not follow each other in the document. */
  Optional<Field<String>> field(List<PaperLine> lines, int lead) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int start = lines.getFirst().span().start() + lead;
    Span span = new Span(start, Math.max(start, lines.getLast().span().end()));
    String value =
        String.join(" ", lines.stream().map(PaperLine::text).toList())
            .substring(lead)
            .replaceAll("[\\s*]+", " ")
            .replaceAll("[ ;,./]+$", "")
            .strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(of(value, span));
  }

  /** A field of which letters were set right. */
  static Field<String> repaired(Field<String> field, String value) {
    Judged<String> printed = field.judged();
    Set<Reason> reasons = EnumSet.of(Reason.REPAIRED);
    reasons.addAll(printed.reasons());
    return new Field<>(
        new Judged<>(value, printed.confidence() * REPAIRED, reasons, printed.alternatives()),
        field.span(),
        field.derived());
  }

  /** A field of which marks were set right by words that are always the same. */
  static Field<String> borneOut(Field<String> field, String value) {
    if (value.equals(field.value())) {
      return field;
    }
    Judged<String> read = field.judged();
    Set<Reason> reasons = EnumSet.of(Reason.REPAIRED);
    reasons.addAll(read.reasons());
    return new Field<>(
        new Judged<>(value, read.confidence(), reasons, read.alternatives()),
        field.span(),
        field.derived());
  }

  /** A field with at most this confidence, for a reason. */
  static Field<String> doubted(Field<String> field, double most, Reason reason) {
    Judged<String> judged = field.judged();
    Set<Reason> reasons = EnumSet.of(reason);
    reasons.addAll(judged.reasons());
    return new Field<>(
        new Judged<>(
            judged.value(), Math.min(most, judged.confidence()), reasons, judged.alternatives()),
        field.span(),
        field.derived());
  }

  Field<String> of(String value, Span span) {
    Reading reading = Reading.of(document, span);
    return Field.printed(
        new Judged<>(value, reading.confidence(), reading.reasons(), List.of()), span);
  }
}
