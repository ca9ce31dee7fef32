package org.vanthu.model.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Folded;

/**
 * Which syllables stand beside each other in official papers: a bigram model with absolute
 * discounting (Ney, Essen and Kneser 1994), counted over phrases of our own. Immutable; costs some
 * ten milliseconds to make.
 */
public final class Phrases {

  /** What is taken from every pair that was counted, for those that were not. */
  private static final double DISCOUNT = 0.4;

  /** The share of a syllable that the language allows and the phrases do not have. */
  private static final double UNHEARD = 4e-6;

  /** The share of what is no syllable. */
  private static final double IMPOSSIBLE = 2e-8;

  /** Stands for whatever begins a phrase. */
  private static final String START = "";

  private final Map<String, Followers> followers = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<String>> byLetters = new HashMap<>();
  private int total;

  /** What follows one syllable. */
  private static final class Followers {
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;
  }

  /** The phrases of official papers. */
  public Phrases() {
    this(official());
  }

  /** Phrases between bars and ends of lines; lines that begin with # are passed over. */
  Phrases(String text) {
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> java.util.Arrays.stream(line.split("\\|")))
        .forEach(phrase -> count(phrase.strip()));
  }

  private static String official() {
    try (InputStream file = Phrases.class.getResourceAsStream("phrases.txt")) {
      if (file == null) {
        throw new IllegalStateException("phrases.txt is missing beside " + Phrases.class);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(String phrase) {
    String before = START;
    for (String word : phrase.split("[\\s/]+")) {
      String key = Syllable.key(word);
      if (!key.isEmpty()) {
        if (counts.merge(key, 1, Integer::sum) == 1) {
          byLetters.computeIfAbsent(letters(key), k -> new ArrayList<>()).add(key);
        }
        total++;
        Followers after = followers.computeIfAbsent(before, k -> new Followers());
        after.counts.merge(key, 1, Integer::sum);
        after.total++;
        before = key;
      }
    }
  }

  /** Whether the phrases have the syllable of this key, see {@link Syllable#key}. */
  public boolean have(String key) {
    return counts.containsKey(key);
  }

  /** Whether the phrases have the one syllable right before the other. */
  public boolean have(String before, String key) {
    Followers after = followers.get(before);
    return after != null && after.counts.containsKey(key);
  }

  /** The keys of all syllables of the phrases that have the letters of this one, whatever marks. */
  public List<String> alike(String key) {
    return List.copyOf(byLetters.getOrDefault(letters(key), List.of()));
  }

  private static String letters(String key) {
    return Folded.of(key).replaceAll("\\p{M}", "");
  }

  /** The natural logarithm of the probability of a syllable of which the neighbours are unknown. */
  public double alone(String key) {
    Integer count = counts.get(key);
    if (count != null) {
      return Math.log((count - DISCOUNT / 2) / total);
    }
    return Math.log(Syllable.possibleKey(key) ? UNHEARD : IMPOSSIBLE);
  }

  /** The natural logarithm of the probability of a syllable right after another. */
  public double after(String before, String key) {
    Followers after = followers.get(before);
    if (after == null) {
      return alone(key);
    }
    int together = after.counts.getOrDefault(key, 0);
    double left = DISCOUNT * after.counts.size() / after.total;
    double seen = Math.max(0, together - DISCOUNT) / after.total;
    return Math.log(seen + left * Math.exp(alone(key)));
  }
}
