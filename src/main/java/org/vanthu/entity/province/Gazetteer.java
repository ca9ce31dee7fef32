package org.vanthu.entity.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vanthu.entity.passage.Folding;
import org.vanthu.entity.passage.Passage;
import org.vanthu.model.Value.CodedName;

/**
 * Names of the provinces in all spellings: case, place of the tone mark, hyphens and white space
 * make no difference; names written without diacritics or in one word are known too. Facts of Nghị
 * quyết 202/2025/QH15 and Quyết định 19/2025/QĐ-TTg.
 */
final class Gazetteer {

  private static final String RESOURCE = "provinces.tsv";

  /** The province that was Thừa Thiên Huế until 2025. */
  static final String HUE = "46";

  /**
   * A spelling.
   *
   * @param keys its words, folded
   */
  private record Name(List<String> keys, Unit unit) {}

  /** A spelling found in a passage. */
  record Match(Unit unit, int next) {}

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  private Gazetteer() {}

  static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    try (InputStream stream = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> gazetteer.add(line.split("\t", -1)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    gazetteer
        .byFirst
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt((Name n) -> -n.keys().size())));
    return gazetteer;
  }

  private void add(String[] columns) {
    boolean city = columns[4].equals("C");
    Unit unit =
        new Unit(
            new CodedName(columns[0], columns[1]), new CodedName(columns[2], columns[3]), city);
    List<List<String>> spellings = new ArrayList<>();
    spellings.add(keys(columns[1]));
    for (String other : columns[5].split(";")) {
      if (!other.isBlank()) {
        spellings.add(keys(other.strip()));
      }
    }
    mixed(spellings).forEach(keys -> spell(keys, unit));
  }

  private static List<String> keys(String name) {
    return Stream.of(name.split("[ -]+")).map(Folding::key).toList();
  }

  /**
   * The spellings, and those that take one word of each from any that is as long and begins alike:
   * who writes "Đắc" may write "Lắk".
   */
  private static Set<List<String>> mixed(List<List<String>> spellings) {
    Set<List<String>> all = new LinkedHashSet<>(spellings);
    for (List<String> first : spellings) {
      for (List<String> second : spellings) {
        boolean pair = first.size() == 2 && second.size() == 2 && alike(first, second);
        if (pair) {
          all.add(List.of(first.getFirst(), second.getLast()));
        }
      }
    }
    return all;
  }

  private static boolean alike(List<String> a, List<String> b) {
    return Folding.plain(a.getFirst()).charAt(0) == Folding.plain(b.getFirst()).charAt(0);
  }

  private void spell(List<String> keys, Unit unit) {
    List<String> plain = keys.stream().map(Folding::plain).toList();
    for (List<String> spelling : new LinkedHashSet<>(List.of(List.copyOf(keys), plain))) {
      put(spelling, unit);
      if (spelling.size() == 2) {
        put(List.of(String.join("", spelling)), unit);
      }
    }
  }

  private void put(List<String> keys, Unit unit) {
    byFirst.computeIfAbsent(keys.getFirst(), k -> new ArrayList<>()).add(new Name(keys, unit));
  }

  /** The longest name that starts at a token. */
  Optional<Match> at(Passage passage, int i) {
    for (Name name : byFirst.getOrDefault(passage.at(i).key(), List.of())) {
      int next = end(passage, i, name.keys());
      if (next > 0) {
        return Optional.of(new Match(name.unit(), next));
      }
    }
    return Optional.empty();
  }

  private static int end(Passage passage, int i, List<String> keys) {
    int at = i;
    for (int k = 0; k < keys.size(); k++) {
      if (k > 0 && passage.at(at).is("-")) {
        at++;
      }
      if (!passage.at(at).is(keys.get(k))) {
        return 0;
      }
      at++;
    }
    return at;
  }
}
