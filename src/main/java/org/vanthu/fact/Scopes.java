package org.vanthu.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Heading;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Span;
import org.vanthu.model.Value.Province;
import org.vanthu.model.Value.ProvinceRole;

/** Tells which province a stretch of text speaks of, and when it can't tell. */
final class Scopes {

  /** Provinces mentioned for what these say are no scope: an agency, a place of issue, a name. */
  private static final Set<ProvinceRole> ASIDE =
      EnumSet.of(ProvinceRole.AGENCY, ProvinceRole.PLACE, ProvinceRole.NAME_PART);

  private static final Pattern OWN =
      Pattern.compile("(?iU).*\\b(?:của|toàn|địa bàn|trong) tỉnh(?! \\p{Lu}).*");

  private final Document document;
  private final List<Part> parts;
  private final Located provinces;
  private final TreeMap<Integer, Heading> headings = new TreeMap<>();

  Scopes(Document document, List<Part> parts, List<Heading> outline, Located provinces) {
    this.document = document;
    this.parts = parts;
    this.provinces = provinces;
    outline.forEach(heading -> headings.put(heading.head().start(), heading));
  }

  /** The one province that a stretch speaks of; empty when it names none or several. */
  Optional<String> of(Span stretch) {
    Set<String> codes = new TreeSet<>();
    for (Mention mention : provinces.in(stretch)) {
      Province province = (Province) mention.value();
      if (!ASIDE.contains(province.role())) {
        codes.add(province.code());
      }
    }
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  /** Whether a stretch names any province, for whatever reason. */
  boolean names(Span stretch) {
    return !provinces.in(stretch).isEmpty();
  }

  /** The province of the item's label ("- Thanh Hóa: …"), with the end of the label. */
  Optional<Map.Entry<String, Integer>> label(Sentence sentence) {
    for (Mention mention : provinces.in(sentence.body(), sentence.span().end())) {
      String text = document.text();
      String before = text.substring(sentence.body(), mention.span().start());
      int end = mention.span().end();
      String after = text.substring(end, Math.min(sentence.span().end(), end + 2)).strip();
      boolean label =
          before.matches("(?iU)\\s*(?:(?:tỉnh|thành phố|tp\\.?)\\s+)?")
              && (after.startsWith(":")
                  || after.startsWith("-")
                  || after.startsWith("–")
                  || after.startsWith("("));
      return label
          ? Optional.of(Map.entry(((Province) mention.value()).code(), end))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The province of the heading that holds a place, else the issuer's where "của tỉnh" says so. */
  Optional<String> above(Span stretch) {
    for (var at = headings.floorEntry(stretch.start());
        at != null;
        at = headings.lowerEntry(at.getKey())) {
      Heading heading = at.getValue();
      if (heading.extent().contains(stretch)) {
        Optional<String> scope = of(heading.head());
        if (scope.isPresent() || heading.level() == 1) {
          return scope.or(() -> own(stretch));
        }
      }
      if (stretch.start() - at.getKey() > FAR) {
        break;
      }
    }
    return own(stretch);
  }

  /** Characters over which a heading's scope is looked for. */
  private static final int FAR = 20_000;

  private Optional<String> own(Span stretch) {
    if (!OWN.matcher(stretch.of(document.text()).replace('\n', ' ')).matches()) {
      return Optional.empty();
    }
    return parts.stream()
        .filter(part -> part.span().contains(stretch.start()))
        .findFirst()
        .flatMap(part -> part.fields().issuer())
        .flatMap(issuer -> issuer.value().province());
  }
}
