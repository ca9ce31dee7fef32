package org.vanthu.entity.number;

import java.util.Optional;
import org.vanthu.entity.passage.Passage;
import org.vanthu.model.Span;

/**
 * A document number as it stands, before the document's other readings are weighed.
 *
 * @param from first token of the number, or the slash when the number is unread
 * @param next token after the symbol
 * @param party whether kind and body stand as "18-CTr/TU"
 * @param mended whether a separator had to be supplied
 */
record Candidate(
    Passage passage,
    int from,
    int next,
    Optional<String> number,
    Optional<Integer> year,
    Symbol symbol,
    boolean party,
    boolean mended,
    Optional<String> statedKind) {

  Span span() {
    return passage.span(from, next);
  }

  Optional<String> canonical(Symbol repaired) {
    String link = party ? "-" : "/";
    String dated = year.map(y -> y + "/").orElse("");
    return number.map(n -> n + link + dated + repaired.text());
  }

  Candidate stating(Optional<String> kind) {
    return new Candidate(passage, from, next, number, year, symbol, party, mended, kind);
  }
}
