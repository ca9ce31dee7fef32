package org.vanthu.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Folded;
import org.vanthu.model.Part;
import org.vanthu.model.Span;

/** Tells of every clause in what part of which paper it stands. Asked in the order of the text. */
final class Places {

  /** Kinds that set rules: what their items change is changed by them. */
  private static final Set<String> BINDING =
      Set.of(
          "quyet dinh",
          "nghi quyet",
          "nghi dinh",
          "thong tu",
          "thong tu lien tich",
          "luat",
          "phap lenh",
          "lenh",
          "chi thi",
          "quy dinh",
          "quy che",
          "ket luan");

  private final List<Part> parts;
  private final Document document;
  private int current = -1;
  private boolean preamble;

  Places(Document document, List<Part> parts) {
    this.document = document;
    this.parts = parts;
  }

  /** Goes over a passage in which nothing is cited. */
  void pass(Span passage) {
    for (Clause clause : new Clauses(document.text(), passage).split()) {
      of(clause);
    }
  }

  /** Where a clause stands; what is above the addressees of a cut head is the subject's rest. */
  Cues.Place of(Clause clause) {
    int at = partAt(clause.span().start() + Math.max(0, clause.marker() - 1));
    if (at != current) {
      current = at;
      preamble = parts.get(at).type() == Part.Type.LETTER;
    }
    Part part = parts.get(at);
    boolean head = headEnd(part).map(end -> clause.span().start() < end).orElse(false);
    if (clause.numbered() && !head) {
      preamble = false;
    }
    boolean above =
        part.fields().subject().isEmpty()
            && part.fields().addressees().stream()
                .findFirst()
                .filter(to -> to.span().start() >= clause.span().end())
                .isPresent();
    return new Cues.Place(binding(part), preamble, above);
  }

  /** The subject of a paper that holds a stretch. */
  Optional<Span> subject(Span span) {
    return parts.stream()
        .flatMap(part -> part.fields().subject().stream())
        .map(Field::span)
        .filter(subject -> subject.overlaps(span))
        .findFirst();
  }

  private static Optional<Integer> headEnd(Part part) {
    return part.fields().subject().map(field -> field.span().end());
  }

  private static boolean binding(Part part) {
    return part.fields()
        .kind()
        .map(kind -> BINDING.contains(Folded.of(kind.value())))
        .orElse(false);
  }

  private int partAt(int offset) {
    for (int i = Math.max(0, current); i < parts.size(); i++) {
      if (parts.get(i).span().contains(offset)) {
        return i;
      }
    }
    return Math.max(0, current);
  }
}
