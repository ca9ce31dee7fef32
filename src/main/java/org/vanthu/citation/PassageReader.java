package org.vanthu.citation;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.vanthu.model.Citation;
import org.vanthu.model.Citation.Relation;
import org.vanthu.model.Document;
import org.vanthu.model.Span;

/** Reads the citations of one passage, clause by clause. */
final class PassageReader {

  /** Characters of a clause before a number that are looked at; a lead is never longer. */
  private static final int LEAD = 600;

  private final List<Clause> clauses;
  private final NavigableMap<Integer, Cited> cited;
  private final Places places;
  private Optional<Relation> list = Optional.empty();

  PassageReader(
      Document document, Span passage, NavigableMap<Integer, Cited> cited, Places places) {
    clauses = new Clauses(document.text(), passage).split();
    this.cited = cited;
    this.places = places;
  }

  void read(List<Citation> citations) {
    for (Clause clause : clauses) {
      Cues.Place place = places.of(clause);
      Span span = clause.span();
      Collection<Cited> named = cited.subMap(span.start(), span.end()).values();
      if (!clause.item()) {
        list = Optional.empty();
      }
      if (!named.isEmpty()) {
        read(clause, place, named, citations);
      }
      if (clause.leads()) {
        list = Cues.ofList(head(clause, span.start(), span.end()), clause.marker(), place);
      }
    }
  }

  private void read(
      Clause clause, Cues.Place place, Iterable<Cited> named, List<Citation> citations) {
    Relation relation = Relation.MENTIONS;
    int from = clause.span().start();
    for (Cited mention : named) {
      Span span = mention.span();
      Optional<Span> subject = places.subject(span).filter(s -> s.start() <= span.start());
      int start = Math.max(clause.span().start(), subject.map(Span::start).orElse(0));
      if (subject.isPresent() && from <= start) {
        Cues.Place title = new Cues.Place(place.binding(), place.preamble(), true);
        relation = Cues.first(head(clause, start, span.start()), 0, title);
      } else if (from == clause.span().start()) {
        Relation said = Cues.first(head(clause, from, span.start()), clause.marker(), place);
        relation = said == Relation.MENTIONS ? list.orElse(said) : said;
      } else {
        relation = Cues.next(relation, head(clause, from, span.start()), place);
      }
      from = Math.max(from, Math.min(span.end(), clause.span().end()));
      citations.add(new Citation(span, mention.act(), behind(clause, from).orElse(relation)));
    }
  }

  /** What the words up to the next number say of the last; the clause's end bounds them. */
  private Optional<Relation> behind(Clause clause, int from) {
    Integer next = cited.ceilingKey(from);
    int to = next == null ? clause.span().end() : Math.min(next, clause.span().end());
    return Cues.behind(clause.between(from, Math.min(to, from + LEAD)));
  }

  private static String head(Clause clause, int from, int to) {
    return clause.between(from, Math.min(to, from + LEAD));
  }
}
