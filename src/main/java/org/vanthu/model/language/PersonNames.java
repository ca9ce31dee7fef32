package org.vanthu.model.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanthu.model.Folded;

/**
 * Which words names of Vietnamese persons are made of: a family name, then words of middle and
 * given names. Whoever is not listed may bear a name all the same; what is listed speaks for a
 * reading.
 */
public final class PersonNames {

  private static final Locale VIETNAMESE = Locale.of("vi");

  /** Letters of a name for each that may be misread; fewer take one name for another. */
  private static final int LETTERS_AN_EDIT = 3;

  private final Map<String, String> families = words("families.txt");
  private final Map<String, String> given = words("given.txt");

  /** Whether a word is a family name, wherever its tone is written. */
  public boolean isFamily(String word) {
    return capital(word) && families.containsKey(Syllable.key(word));
  }

  /** Whether a word stands in middle or given names, wherever its tone is written. */
  public boolean isGiven(String word) {
    return capital(word) && given.containsKey(Syllable.key(word));
  }

  /** The family names, the commonest first. */
  public List<String> families() {
    return List.copyOf(families.values());
  }

  /**
   * The family name that a misread word most probably is: one that differs in accents alone, else
   * the only one that differs in a letter, or in two where it is long; for a word that begins
   * small, the commonest one with other first letter.
   */
  public Optional<String> familyMeant(String word) {
    if (word.length() > 1 && !capital(word)) {
      String rest = word.substring(1);
      return families().stream().filter(family -> family.substring(1).equals(rest)).findFirst();
    }
    String read = Folded.of(word);
    List<String> near =
        families().stream().filter(family -> Folded.of(family).equals(read)).toList();
    for (int edits = 1; near.isEmpty() && edits <= read.length() / LETTERS_AN_EDIT; edits++) {
      int most = edits;
      near =
          families().stream()
              .filter(family -> Edits.within(most, Folded.of(family), read))
              .toList();
    }
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** The commonest word of middle and given names that differs from a misread word in a letter. */
  public Optional<String> givenMeant(String word) {
    String read = word.toLowerCase(VIETNAMESE);
    return read.length() < LETTERS_AN_EDIT
        ? Optional.empty()
        : given.values().stream()
            .filter(name -> Edits.within(1, name.toLowerCase(VIETNAMESE), read))
            .findFirst();
  }

  private static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static Map<String, String> words(String resource) {
    try (InputStream file = PersonNames.class.getResourceAsStream(resource)) {
      byte[] bytes =
          Optional.ofNullable(file)
              .orElseThrow(() -> new IllegalStateException(resource + " is missing"))
              .readAllBytes();
      Map<String, String> words = new LinkedHashMap<>();
      new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .filter(word -> !word.isBlank())
          .forEach(word -> words.putIfAbsent(Syllable.key(word), word));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
