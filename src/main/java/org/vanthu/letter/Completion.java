package org.vanthu.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Folded;

/**
 * Completes the name of a ministry or department of which a word was misread or not read at all, by
 * the initials in its symbol: "Bộ Giáo dục và Đào" of "2627/QĐ-BGDĐT", "Bộ Giáo dục" whose second
 * line was not read with the first.
 */
final class Completion {

  private static final List<String> HEADS = List.of("Bộ", "Sở");

  /** Part of the words of the full name that must have been read. */
  private static final double READ = 0.6;

  /** Words of a name that is the beginning of the full one; fewer begin many. */
  private static final int BEGINNING = 3;

  private final Lexicon lexicon;

  Completion(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The one full name that the symbol's initials and most words of the name agree on. */
  Optional<String> of(String name, String symbol) {
    List<String> groups = List.of(Folded.of(symbol).replace(" ", "").split("-"));
    List<String> found =
        HEADS.stream()
            .filter(head -> name.startsWith(head + " "))
            .flatMap(head -> lexicon.fields().map(field -> head + " " + field))
            .filter(full -> groups.contains(Folded.of(Symbols.initials(full))))
            .filter(full -> begins(full, name) || shared(full, name) >= READ)
            .sorted(Comparator.naturalOrder())
            .toList();
    return found.size() == 1 && !found.getFirst().equals(name)
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private static boolean begins(String full, String name) {
    String read = Lexicon.key(name);
    return read.split(" ").length >= BEGINNING && Lexicon.key(full).startsWith(read + " ");
  }

  private static double shared(String full, String name) {
    List<String> read = List.of(Lexicon.key(name).split(" "));
    List<String> words = List.of(Lexicon.key(full).split(" "));
    return words.stream().filter(read::contains).count() / (double) words.size();
  }
}
