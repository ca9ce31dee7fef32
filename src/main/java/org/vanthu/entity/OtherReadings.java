package org.vanthu.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.entity.amount.AmountFinder;
import org.vanthu.entity.date.DateFinder;
import org.vanthu.entity.number.DocumentNumberFinder;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.model.Alternative;
import org.vanthu.model.Document;
import org.vanthu.model.Judged.Other;
import org.vanthu.model.Provenance;
import org.vanthu.model.Span;
import org.vanthu.model.Value;
import org.vanthu.model.Value.Amount;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.DocumentNumber;

/** What a mention would be if one of its words were read otherwise. */
final class OtherReadings {

  /** Other readings of one mention; more are noise. */
  private static final int MOST = 4;

  private static final String SAID = "số ";

  private final Document document;
  private final DocumentNumberFinder numbers;

  OtherReadings(Document document, DocumentNumberFinder numbers) {
    this.document = document;
    this.numbers = numbers;
  }

  /** The values of the other readings that are well-formed and differ, best first. */
  List<Other<Value>> of(Found<? extends Value> found) {
    List<Other<Value>> others = new ArrayList<>();
    for (Provenance.Ink ink : document.provenance().inks(found.span())) {
      for (Alternative alternative : ink.word().alternatives()) {
        replaced(found.span(), ink, alternative.text())
            .flatMap(text -> other(found.value(), text, alternative.confidence()))
            .filter(other -> !other.value().equals(found.value()))
            .ifPresent(others::add);
      }
    }
    return others.stream()
        .sorted((a, b) -> Double.compare(b.confidence(), a.confidence()))
        .limit(MOST)
        .toList();
  }

  /** The mention's text with one word replaced; the word may reach beyond the mention. */
  private Optional<String> replaced(Span span, Provenance.Ink ink, String other) {
    String word = ink.word().text();
    int before = Math.max(0, span.start() - ink.start());
    int behind = Math.max(0, ink.start() + word.length() - span.end());
    boolean fits =
        other.length() >= before + behind
            && other.startsWith(word.substring(0, before))
            && other.endsWith(word.substring(word.length() - behind));
    if (!fits) {
      return Optional.empty();
    }
    int from = Math.max(span.start(), ink.start());
    int to = Math.min(span.end(), ink.start() + word.length());
    return Optional.of(
        document.text().substring(span.start(), from)
            + other.substring(before, other.length() - behind)
            + document.text().substring(to, span.end()));
  }

  private Optional<Other<Value>> other(Value value, String text, double confidence) {
    return read(value, text).map(read -> new Other<>(read, text, confidence));
  }

  private Optional<Value> read(Value value, String text) {
    return switch (value) {
      case DatePeriod date ->
          whole(new DateFinder(Passage.of(text)).find(false), text, 0)
              .filter(read -> read.from().isPresent() || read.to().isPresent())
              .map(read ->
                  new DatePeriod(
                      read.from(), read.to(), read.precision(), date.role(), date.inclusive()));
      case Amount amount ->
          whole(new AmountFinder(Passage.of(text)).find(), text, 0)
              .map(read ->
                  new Amount(
                      read.vnd(),
                      amount.approximate(),
                      amount.per(),
                      amount.unitFrom(),
                      amount.inWords()));
      case DocumentNumber number -> number(number, text);
      default -> Optional.empty();
    };
  }

  private Optional<Value> number(DocumentNumber number, String text) {
    String said = SAID + text;
    Passage passage = Passage.of(said);
    return whole(numbers.weigh(List.of(numbers.forms(passage)), List.of()), said, SAID.length())
        .map(read ->
            new DocumentNumber(
                read.canonical(),
                read.number(),
                read.year(),
                read.symbol(),
                read.symbolKind(),
                number.statedKind(),
                number.issuer(),
                number.issuedOn()));
  }

  /** The value when it was read from all of the text from {@code start} on. */
  private static <V extends Value> Optional<V> whole(List<Found<V>> found, String text, int start) {
    Span all = new Span(start, text.length());
    return found.size() == 1 && found.getFirst().span().equals(all)
        ? Optional.of(found.getFirst().value())
        : Optional.empty();
  }
}
