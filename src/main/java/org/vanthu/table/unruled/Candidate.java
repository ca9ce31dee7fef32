package org.vanthu.table.unruled;

import java.util.List;
import java.util.stream.Collectors;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.Sketch.Place;

/**
 * A zone that was cut and may be a table.
 *
 * @param body lines below the head
 * @param rules how many lines are drawn across it, on top and below, too
 */
record Candidate(Sketch sketch, List<Band> head, List<Band> body, int rules) {

  Candidate {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }

  int columns() {
    return sketch.columns();
  }

  List<Place> filled() {
    return sketch.places().stream().filter(p -> !p.words().isEmpty()).toList();
  }

  static String text(Place place) {
    return place.words().stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
