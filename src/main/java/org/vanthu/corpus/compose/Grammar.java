package org.vanthu.corpus.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Phrases of our own that are put together by chance: <code>name: one | other &lt;name&gt;</code>,
 * a line that begins with "|" goes on. <code>&lt;^name&gt;</code> begins with a capital, <code>
 * &lt;@name&gt;</code> is asked of whoever knows values.
 */
final class Grammar {

  private final Map<String, List<String>> rules = new HashMap<>();

  /** The phrases of papers. */
  Grammar() {
    this("phrases.txt");
  }

  /** Phrases of a file that lies beside this class. */
  Grammar(String name) {
    try (InputStream file = Grammar.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing beside " + Grammar.class);
      }
      String open = "";
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        open = read(line.strip(), open);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String line, String open) {
    if (line.isEmpty() || line.startsWith("#")) {
      return open;
    }
    if (line.startsWith("|")) {
      add(open, line.substring(1));
      return open;
    }
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    add(name, line.substring(colon + 1));
    return name;
  }

  private void add(String name, String alternatives) {
    List<String> list = rules.computeIfAbsent(name, key -> new ArrayList<>());
    for (String alternative : alternatives.split("\\|", -1)) {
      if (!alternative.isBlank()) {
        list.add(alternative.strip());
      }
    }
  }

  /** A phrase by chance; {@code values} answers what the phrases themselves can't say. */
  String say(String name, Dice dice, UnaryOperator<String> values) {
    List<String> alternatives = rules.get(name);
    if (alternatives == null) {
      throw new IllegalArgumentException("no phrase: " + name);
    }
    return expand(dice.of(alternatives), dice, values);
  }

  private String expand(String phrase, Dice dice, UnaryOperator<String> values) {
    StringBuilder said = new StringBuilder();
    int at = 0;
    for (int open = phrase.indexOf('<'); open >= 0; open = phrase.indexOf('<', at)) {
      int close = phrase.indexOf('>', open);
      said.append(phrase, at, open);
      said.append(part(phrase.substring(open + 1, close), dice, values));
      at = close + 1;
    }
    return said.append(phrase, at, phrase.length()).toString();
  }

  private String part(String name, Dice dice, UnaryOperator<String> values) {
    if (name.startsWith("^")) {
      return capital(part(name.substring(1), dice, values));
    }
    return name.startsWith("@") ? values.apply(name.substring(1)) : say(name, dice, values);
  }

  /** With a capital; marks at the beginning are stepped over. */
  static String capital(String phrase) {
    int at = 0;
    while (at < phrase.length() && phrase.charAt(at) == '{') {
      at = phrase.indexOf(':', at) + 1;
    }
    return phrase.substring(0, at)
        + phrase.substring(at, at + 1).toUpperCase(Locale.ROOT)
        + phrase.substring(at + 1);
  }
}
