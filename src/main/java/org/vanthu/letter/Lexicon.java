package org.vanthu.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vanthu.model.Folded;

/**
 * The names this package knows: kinds of documents, bodies and their fields, provinces. Looked up
 * without case and accents, so that misread accents are repaired.
 */
final class Lexicon {

  /**
   * A kind of document.
   *
   * @param abbreviation as symbols write it: "QĐ"
   */
  record Kind(String name, String abbreviation) {}

  /**
   * A province of either era.
   *
   * @param before its code until 2025-06-30
   * @param since the code since 2025-07-01 of the unit it belongs to
   */
  record Province(String name, String before, String since) {}

  /**
   * A name or part of one, as in running text.
   *
   * @param head whether a body's name may begin with it
   */
  record Phrase(String text, boolean head) {}

  private final List<Kind> kinds;
  private final Map<String, Province> provinces = new HashMap<>();
  private final Map<String, Phrase> phrases = new HashMap<>();

  Lexicon() {
    kinds = rows("kinds.tsv").stream().map(row -> new Kind(row[0], row[1])).toList();
    for (String[] row : rows("provinces.tsv")) {
      provinces.put(key(row[0]), new Province(row[0], row[1], row[2]));
      phrases.put(key(row[0]), new Phrase(row[0], false));
    }
    for (String[] row : rows("bodies.txt")) {
      boolean head = row[0].startsWith("*");
      String name = head ? row[0].substring(1) : row[0];
      phrases.put(key(name), new Phrase(name, head));
    }
  }

  List<Kind> kinds() {
    return kinds;
  }

  Optional<Province> province(String name) {
    return Optional.ofNullable(provinces.get(key(name)));
  }

  Optional<Phrase> phrase(String words) {
    return Optional.ofNullable(phrases.get(key(words)));
  }

  /** The fields that ministries and departments are named for. */
  Stream<String> fields() {
    return phrases.values().stream().filter(phrase -> !phrase.head()).map(Phrase::text).distinct();
  }

  /** Without case, accents, and the difference of dashes and spaces. */
  static String key(String text) {
    return Folded.of(text).replaceAll("[^a-z0-9,]+", " ").strip();
  }

  /** The lines of a resource of this package. */
  static List<String> lines(String resource) {
    return rows(resource).stream().map(row -> row[0]).toList();
  }

  private static List<String[]> rows(String resource) {
    try (InputStream bytes = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
