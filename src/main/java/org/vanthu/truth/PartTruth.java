package org.vanthu.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A letter, an appendix or another part.
 *
 * @param type LETTER, APPENDIX or OTHER
 * @param pages that it touches, from 1; empty without pages
 * @param fields by name as in the record; a field that may occur several times has several items in
 *     reading order
 */
public record PartTruth(String type, List<Integer> pages, Map<String, List<ItemTruth>> fields) {

  public PartTruth {
    pages = List.copyOf(pages);
    Map<String, List<ItemTruth>> copy = new LinkedHashMap<>();
    fields.forEach((name, items) -> copy.put(name, List.copyOf(items)));
    fields = java.util.Collections.unmodifiableMap(copy);
  }
}
