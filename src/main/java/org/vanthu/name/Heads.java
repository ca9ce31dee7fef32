package org.vanthu.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words with which names of bodies begin. */
final class Heads {

  /** Where bodies with such names belong. */
  enum Level {
    /** The whole state: no province. */
    CENTRAL,
    /** Under a province: its own, or that of who speaks of it. */
    LOCAL,
    /** Schools, firms: only what the name says. */
    OTHER
  }

  /** Words of the longest head. */
  private static final int LONGEST = 8;

  private final Map<String, Level> heads = new HashMap<>();
  private final Set<String> first = new HashSet<>();

  Heads() {
    for (String line : Lists.lines("heads.txt")) {
      String[] cells = line.split("\t");
      heads.put(cells[0], Level.valueOf(cells[1].toUpperCase(Locale.ROOT)));
      first.add(cells[0].split(" ")[0]);
    }
  }

  /** A head at the beginning of some words. */
  record Head(int words, Level level) {}

  /** The longest head that begins at a word. */
  Optional<Head> at(String[] words, int from) {
    if (!begins(words[from])) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder();
    Optional<Head> longest = Optional.empty();
    for (int i = from; i < words.length && i < from + LONGEST; i++) {
      phrase.append(i == from ? "" : " ").append(small(words[i]));
      Level level = heads.get(phrase.toString());
      if (level != null) {
        longest = Optional.of(new Head(i - from + 1, level));
      }
    }
    return longest;
  }

  /** Whether a name may begin with a word: one of the list with a capital. */
  boolean begins(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && first.contains(small(word));
  }

  static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
