package org.vanthu.adjudicate.trust;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.vanthu.model.Span;

/**
 * All that is known about how a value was read.
 *
 * @param span of the value in the canonical text
 * @param field whether it is a field of a letter, else a mention
 * @param clues those that are not 0
 * @param form what grammar or model of names claimed by themselves, 0 to 1
 */
public record Evidence(Kind kind, Span span, boolean field, Map<Clue, Double> clues, double form) {

  public Evidence {
    EnumMap<Clue, Double> inOrder = new EnumMap<>(Clue.class);
    inOrder.putAll(clues);
    clues = Collections.unmodifiableMap(inOrder);
  }

  public double of(Clue clue) {
    return clues.getOrDefault(clue, 0.0);
  }

  /** Gathers clues. */
  static final class Builder {

    private final EnumMap<Clue, Double> clues = new EnumMap<>(Clue.class);

    Builder put(Clue clue, double value) {
      if (value != 0) {
        clues.put(clue, value);
      }
      return this;
    }

    boolean lacks(Clue clue) {
      return !clues.containsKey(clue);
    }

    Builder put(Clue clue, boolean holds) {
      return put(clue, holds ? 1 : 0);
    }

    Evidence build(Kind kind, Span span, boolean field, double form) {
      return new Evidence(kind, span, field, clues, form);
    }
  }
}
