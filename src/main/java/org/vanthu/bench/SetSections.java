package org.vanthu.bench;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sections of the document by the set that was measured, each between marks of its own: what is
 * measured anew replaces its section and leaves the others.
 */
record SetSections(SortedMap<String, String> byName) {

  private static final String BEGIN = "<!-- set ";
  private static final String OF_NAME = " -->\n";
  private static final String END = "<!-- /set -->\n";

  SetSections {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
  }

  /** Those of a document. */
  static SetSections of(String document) {
    SortedMap<String, String> found = new TreeMap<>();
    int at = document.indexOf(BEGIN);
    while (at >= 0) {
      int named = document.indexOf(OF_NAME, at);
      int end = document.indexOf(END, at);
      if (named < 0 || end < named) {
        break;
      }
      String name = document.substring(at + BEGIN.length(), named);
      found.put(name, document.substring(named + OF_NAME.length(), end));
      at = document.indexOf(BEGIN, end);
    }
    return new SetSections(found);
  }

  SetSections with(String name, String section) {
    SortedMap<String, String> more = new TreeMap<>(byName);
    more.put(name, section);
    return new SetSections(more);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    byName.forEach((name, section) ->
        text.append(BEGIN).append(name).append(OF_NAME).append(section).append(END));
    return text.append('\n').toString();
  }
}
