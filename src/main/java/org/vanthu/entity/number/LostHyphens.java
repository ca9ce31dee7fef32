package org.vanthu.entity.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts hyphens back that line ends swallowed: TTBKHCN is TT-BKHCN, since both are known; UBNDKGVX
 * is UBND-KGVX where the document says so elsewhere.
 */
final class LostHyphens {

  private final Vocabulary vocabulary;
  private final Map<String, Symbol> byLetters = new HashMap<>();

  LostHyphens(Vocabulary vocabulary, Collection<Candidate> seen) {
    this.vocabulary = vocabulary;
    for (Candidate candidate : seen) {
      Symbol symbol = candidate.symbol();
      byLetters.merge(
          letters(symbol), symbol, (a, b) -> a.groups().size() >= b.groups().size() ? a : b);
    }
  }

  Symbol repair(Symbol symbol) {
    Symbol fuller = byLetters.getOrDefault(letters(symbol), symbol);
    if (fuller.groups().size() > symbol.groups().size()) {
      return fuller;
    }
    boolean single = symbol.groups().size() == 1;
    return single ? split(symbol.groups().getFirst()).orElse(symbol) : symbol;
  }

  private Optional<Symbol> split(String group) {
    if (vocabulary.isKnown(group)) {
      return Optional.empty();
    }
    for (int i = 2; i < group.length() - 1; i++) {
      String kind = group.substring(0, i);
      String body = group.substring(i);
      if (vocabulary.isKind(kind) && vocabulary.isBody(body)) {
        return Optional.of(new Symbol(List.of(kind, body), List.of("-"), false));
      }
    }
    return Optional.empty();
  }

  private static String letters(Symbol symbol) {
    return String.join("", symbol.groups());
  }
}
