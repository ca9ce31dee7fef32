package org.vanthu.read.text;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Span;

/**
 * A line of a text, without its line end.
 *
 * @param ink from its first to its last character that is no white space; empty when blank
 * @param tabs how many tabs stand in it
 */
record SourceLine(Span all, Span ink, int tabs) {

  boolean blank() {
    return ink.length() == 0;
  }

  /** The cells between the tabs, each without white space around it. */
  List<Span> cells(String text) {
    List<Span> cells = new ArrayList<>();
    int start = all.start();
    for (int i = start; i <= all.end(); i++) {
      if (i == all.end() || text.charAt(i) == '\t') {
        cells.add(trimmed(text, start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  /** The lines of a text; a line ends at LF, CR LF, CR or form feed. */
  static List<SourceLine> of(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    int tabs = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      tabs += c == '\t' ? 1 : 0;
      if (c == '\n' || c == '\r' || c == '\f') {
        lines.add(new SourceLine(new Span(start, i), trimmed(text, start, i), tabs));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
        tabs = 0;
      }
    }
    return lines;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
