package org.vanthu.letter;

import java.util.Optional;
import org.vanthu.model.Folded;
import org.vanthu.model.language.Edits;

/** Recognises the names of kinds of documents, in titles and in symbols. */
final class Kinds {

  /** Letters from which one may be misread beside its accents. */
  private static final int LONG = 7;

  private final Lexicon lexicon;

  Kinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The kind that a whole line names, letterspaced and misread ones too. */
  Optional<Lexicon.Kind> title(String line) {
    String key = squeezed(line);
    return lexicon.kinds().stream()
        .filter(kind -> squeezed(kind.name()).equals(key))
        .findFirst()
        .or(() -> nearTitle(key));
  }

  private Optional<Lexicon.Kind> nearTitle(String key) {
    return lexicon.kinds().stream()
        .filter(kind -> squeezed(kind.name()).length() >= LONG)
        .filter(kind -> Edits.within(1, squeezed(kind.name()), key))
        .findFirst();
  }

  /** The kind that a symbol's first group means; empty for letters (công văn). */
  Optional<Lexicon.Kind> ofSymbol(String group) {
    return lexicon.kinds().stream()
        .filter(kind -> kind.abbreviation().equals(group))
        .findFirst()
        .or(() ->
            lexicon.kinds().stream()
                .filter(kind -> group.length() > 1)
                .filter(kind -> Folded.of(kind.abbreviation()).equals(Folded.of(group)))
                .findFirst());
  }

  private static String squeezed(String text) {
    return Folded.of(text).replaceAll("[^a-z]+", "");
  }
}
