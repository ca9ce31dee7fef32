package org.vanthu.model;

/**
 * A span of text that names something: a document number, a date, an amount, a province.
 *
 * @param span without the words around it: see the contract for each type
 */
public record Mention(Span span, Judged<Value> judged) {

  public Value value() {
    return judged.value();
  }

  public String text(Document document) {
    return span.of(document.text());
  }
}
