package org.vanthu.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vanthu.model.Fields;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** The provinces that a document names, and whose paper each of its parts is. */
final class Provinces {

  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Part> parts;

  Provinces(List<Mention> all, List<Part> parts) {
    this.parts = parts;
    for (Mention mention : all) {
      if (mention.value() instanceof Value.Province province) {
        mentions.put(mention.span().start(), mention);
        names.put(province.code(), province.name());
      }
    }
  }

  /** Code of the last province that is named within a stretch. */
  Optional<String> within(Span span) {
    var last = mentions.floorEntry(Math.max(0, span.end() - 1));
    return Optional.ofNullable(last)
        .map(Map.Entry::getValue)
        .filter(mention -> span.contains(mention.span()))
        .map(mention -> ((Value.Province) mention.value()).code());
  }

  /** A name that ends with "thành phố" or "tỉnh", with the province named right behind it. */
  FoundName withPlace(FoundName found, String text) {
    String[] words = found.words();
    int end = found.span().end();
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    Mention place = mentions.get(next);
    boolean unit = Set.of("phố", "tỉnh").contains(words[words.length - 1]);
    if (!unit || place == null || text.substring(end, next).contains("\n\n")) {
      return found;
    }
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = place.span().of(text).replaceAll("\\s+", " ");
    List<Span> places = new ArrayList<>(found.places());
    places.add(place.span());
    return new FoundName(found.person(), all, places, found.probability());
  }

  /** Whether a stretch touches the name of a province. */
  boolean touches(Span span) {
    var last = mentions.lowerEntry(span.end());
    return last != null && last.getValue().span().overlaps(span);
  }

  /**
   * Code of the province of the body that issued the part in which a place stands; where no issuer
   * is told, of the only province that the document names.
   */
  Optional<String> issuers(int offset) {
    Optional<String> own =
        parts.stream()
            .filter(part -> part.span().start() <= offset && offset < part.span().end())
            .findFirst()
            .flatMap(part -> of(part.fields()));
    return own.or(() -> parts.stream().flatMap(part -> of(part.fields()).stream()).findFirst())
        .or(this::only);
  }

  private Optional<String> only() {
    boolean unissued = parts.stream().noneMatch(part -> part.fields().issuer().isPresent());
    return unissued && names.size() == 1
        ? Optional.of(names.keySet().iterator().next())
        : Optional.empty();
  }

  private static Optional<String> of(Fields fields) {
    return fields
        .issuer()
        .flatMap(issuer -> issuer.value().province())
        .or(() -> fields.parentIssuer().flatMap(parent -> parent.value().province()));
  }

  /** The name that the document has for a code. */
  Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }
}
