package org.vanthu.evaluate;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What reading a document gave.
 *
 * @param record as downstream systems see it
 * @param words of its text with their places; empty without pages, or when unknown
 */
public record Read(JsonNode record, List<ReadWord> words) {

  public Read {
    words = List.copyOf(words);
  }
}
