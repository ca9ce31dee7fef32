package org.vanthu.entity.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vanthu.entity.passage.Folding;

/** Abbreviations of kinds and bodies with their names, from the resources of this package. */
final class Vocabulary {

  private final Map<String, String> kinds;
  private final Map<String, String> bodies;
  private final Map<String, String> kindsByName;

  private Vocabulary(Map<String, String> kinds, Map<String, String> bodies) {
    this.kinds = kinds;
    this.bodies = bodies;
    this.kindsByName = new LinkedHashMap<>();
    kinds.values().forEach(name -> kindsByName.putIfAbsent(Folding.key(name), name));
    for (String other : new String[] {"Văn bản", "Luật", "Bộ luật", "Hiến pháp", "Quy trình"}) {
      kindsByName.put(Folding.key(other), other);
    }
  }

  static Vocabulary load() {
    return new Vocabulary(table("kinds.tsv"), table("bodies.tsv"));
  }

  boolean isKind(String group) {
    return kinds.containsKey(group);
  }

  boolean isBody(String group) {
    return bodies.containsKey(group) || group.matches("(UBTV)?QH\\d{1,2}");
  }

  boolean isKnown(String group) {
    return isKind(group) || isBody(group);
  }

  /** All abbreviations of kinds and bodies. */
  Iterable<String> abbreviations() {
    return () ->
        java.util.stream.Stream.concat(kinds.keySet().stream(), bodies.keySet().stream())
            .iterator();
  }

  /** Name of the body with this abbreviation. */
  Optional<String> body(String group) {
    if (group.matches("UBTVQH\\d*")) {
      return Optional.ofNullable(bodies.get("UBTVQH"));
    }
    return group.matches("QH\\d+")
        ? Optional.ofNullable(bodies.get("QH"))
        : Optional.ofNullable(bodies.get(group));
  }

  /** A kind by its name in running text, folded: "tờ trình". */
  Optional<String> kindNamed(String key) {
    return Optional.ofNullable(kindsByName.get(key));
  }

  private static Map<String, String> table(String name) {
    Map<String, String> table = new LinkedHashMap<>();
    try (InputStream stream = Vocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(columns -> table.put(columns[0], columns[1]));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return table;
  }
}
