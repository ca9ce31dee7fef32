package org.vanthu.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Span;

/**
 * A stretch of running text under one lead: a sentence, a ground, an item of a list.
 *
 * @param folded its text, folded, line ends as spaces; offsets as in the span
 * @param marker length of the number or dash that it begins with, with the space behind; 0 for none
 */
record Clause(Span span, String folded, int marker) {

  /** The number or the dash of an item: "Điều 2.", "1.", "a)", "-". */
  static final Pattern MARKER =
      Pattern.compile(
          "[\\s(“\"]*(?:dieu \\d{1,3}[a-z]?[.:]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|[a-z]\\d?\\)"
              + "|[ivx]{1,5}\\.|[-+•*])\\s*");

  private static final Pattern NUMBERED =
      Pattern.compile("\\s*(?:dieu \\d{1,3}[a-z]?[.:]|\\d{1,2}[.)]|[ivx]{1,5}\\.)\\s.*");

  static Clause of(Span span, String folded) {
    String flat = folded.replace('\n', ' ');
    Matcher marker = MARKER.matcher(flat);
    return new Clause(span, flat, marker.lookingAt() ? marker.end() : 0);
  }

  boolean item() {
    return marker > 0;
  }

  /** Whether it opens a numbered piece of the body. */
  boolean numbered() {
    return NUMBERED.matcher(folded.substring(0, Math.min(folded.length(), 20))).matches();
  }

  /** Whether items that follow go on with what it says. */
  boolean leads() {
    return folded.stripTrailing().endsWith(":");
  }

  /** Of the folded text, between two offsets of the document. */
  String between(int from, int to) {
    return folded.substring(from - span.start(), to - span.start());
  }
}
