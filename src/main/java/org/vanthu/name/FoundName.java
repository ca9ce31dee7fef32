package org.vanthu.name;

import java.util.List;
import org.vanthu.model.Span;

/**
 * A name as the model tells it.
 *
 * @param person whether of a person rather than a body
 * @param words its words, whole
 * @param places of the words
 * @param probability that the model gives it
 */
record FoundName(boolean person, String[] words, List<Span> places, double probability) {

  Span span() {
    return new Span(places.getFirst().start(), places.getLast().end());
  }

  /** The name from one of its words to another, exclusive. */
  FoundName part(int from, int to) {
    return new FoundName(
        person,
        java.util.Arrays.copyOfRange(words, from, to),
        List.copyOf(places.subList(from, to)),
        probability);
  }

  FoundName ofPerson() {
    return new FoundName(true, words, places, probability);
  }
}
