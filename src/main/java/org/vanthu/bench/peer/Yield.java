package org.vanthu.bench.peer;

import java.util.List;
import java.util.Optional;

/**
 * What an engine made of one document.
 *
 * @param tables empty Optional when the engine does not look for tables at all
 * @param text empty when the engine does not give the document's text
 */
public record Yield(Optional<List<FoundTable>> tables, Optional<String> text) {

  public Yield {
    tables = tables.map(List::copyOf);
  }

  static Yield tables(List<FoundTable> tables) {
    return new Yield(Optional.of(tables), Optional.empty());
  }

  static Yield text(String text) {
    return new Yield(Optional.empty(), Optional.of(text));
  }
}
