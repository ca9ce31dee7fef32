package org.vanthu.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.vanthu.model.Citation;
import org.vanthu.model.Citation.Relation;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Finds what every document that is named by its number is to the one that names it. */
public final class CitationFinder {

  /** By their place; a paper's own number is no citation. */
  public List<Citation> find(Document document, List<Mention> mentions, List<Part> parts) {
    TreeMap<Integer, Cited> cited = new TreeMap<>();
    mentions.stream()
        .filter(mention -> mention.value() instanceof Value.DocumentNumber)
        .filter(mention -> !own(mention, parts))
        .map(mention -> new Cited(mention.span(), Optional.empty()))
        .forEach(number -> cited.put(number.span().start(), number));
    addActs(document, cited);
    List<Citation> citations = new ArrayList<>();
    Places places = new Places(document, parts);
    for (Span passage : document.passages()) {
      if (cited.subMap(passage.start(), passage.end()).isEmpty()) {
        places.pass(passage);
        continue;
      }
      new PassageReader(document, passage, cited, places).read(citations);
    }
    citations.sort(Comparator.comparingInt(citation -> citation.place().start()));
    return citations.stream().map(citation -> attached(citation, parts)).toList();
  }

  /** Laws that are named where no number names them. */
  private static void addActs(Document document, TreeMap<Integer, Cited> cited) {
    ActNames names = new ActNames(document.text());
    List<Cited> acts = new ArrayList<>();
    for (Span passage : document.passages()) {
      for (ActNames.Named named : names.in(passage)) {
        Span span = named.span();
        if (cited.subMap(span.start(), span.end()).isEmpty()) {
          acts.add(new Cited(span, Optional.of(named.act())));
        }
      }
    }
    acts.forEach(act -> cited.put(act.span().start(), act));
  }

  private static boolean own(Mention mention, List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.fields().number().stream())
        .anyMatch(number ->
            number.field().span().overlaps(mention.span())
                || same(number, (Value.DocumentNumber) mention.value()) && before(parts, mention));
  }

  private static boolean same(Fields.NumberField number, Value.DocumentNumber other) {
    Optional<String> canonical = number.field().value().canonical();
    return canonical.isPresent() && canonical.equals(other.canonical());
  }

  /** Whether it stands in the first part, where a paper's own number is said again in its foot. */
  private static boolean before(List<Part> parts, Mention mention) {
    return parts.getFirst().span().contains(mention.span());
  }

  private static Citation attached(Citation citation, List<Part> parts) {
    boolean attached =
        parts.stream()
            .flatMap(part -> part.fields().attachedTo().stream())
            .map(Field::span)
            .anyMatch(citation.place()::overlaps);
    return attached
        ? new Citation(citation.place(), citation.act(), Relation.ATTACHED_TO)
        : citation;
  }
}
