package org.vanthu.read.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.vanthu.model.Road;

/**
 * A legacy Vietnamese encoding seen through Latin-1: TCVN3 (ABC, TCVN 5712:1993), one character per
 * letter, or VNI-Windows, a base letter and a mark. Longest match first.
 */
final class LegacyLetters implements Spelling {

  private final Road road;
  private final Map<String, String> letters = new HashMap<>();

  private LegacyLetters(Road road) {
    this.road = road;
  }

  static LegacyLetters tcvn3() {
    return load(Road.TCVN3, 1);
  }

  static LegacyLetters vni() {
    return load(Road.VNI, 2);
  }

  Road road() {
    return road;
  }

  @Override
  public String read(String text) {
    StringBuilder read = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      String pair = i + 2 <= text.length() ? letters.get(text.substring(i, i + 2)) : null;
      if (pair != null) {
        read.append(pair);
        i += 2;
        continue;
      }
      String one = text.substring(i, ++i);
      read.append(letters.getOrDefault(one, one));
    }
    return read.toString();
  }

  private static LegacyLetters load(Road road, int column) {
    LegacyLetters table = new LegacyLetters(road);
    try (InputStream in = LegacyLetters.class.getResourceAsStream("legacy-letters.tsv")) {
      if (in == null) {
        throw new IllegalStateException("legacy-letters.tsv is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> table.add(line, column));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return table;
  }

  private void add(String line, int column) {
    String[] parts = line.split("\t", -1);
    letters.put(characters(parts[column]), parts[0]);
  }

  private static String characters(String codes) {
    StringBuilder characters = new StringBuilder();
    for (String code : codes.split(" ", -1)) {
      characters.append((char) Integer.parseInt(code, 16));
    }
    return characters.toString();
  }
}
