package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.Span;

/**
 * The text of a cell on one line without the remains of markup (tags, stars, entities), which
 * recognition engines leave; every character knows its offset in the document.
 */
final class CellText {

  private static final Set<String> BREAKING = Set.of("br", "p", "li", "ul", "ol", "div", "tr");
  private static final Set<String> INLINE =
      Set.of("b", "i", "u", "strong", "em", "sup", "sub", "span", "font", "td", "th", "s", "small");
  private static final int LONGEST_TAG = 200;

  private final StringBuilder text = new StringBuilder();
  private final int[] offsets;
  private final List<Integer> lineEnds = new ArrayList<>();
  private boolean bold;

  private CellText(int length) {
    offsets = new int[length + 1];
  }

  static CellText of(Document document, Cell cell) {
    return of(document, cell.span());
  }

  static CellText of(Document document, Span span) {
    String source = document.text();
    CellText plain = new CellText(span.length());
    int i = span.start();
    while (i < span.end()) {
      i = plain.take(source, i, span.end());
    }
    plain.trimEnd();
    plain.bold |= boldInk(document, span);
    return plain;
  }

  private int take(String source, int i, int end) {
    char c = source.charAt(i);
    if (c == '<') {
      int close = source.indexOf('>', i);
      if (close > 0 && close < end && close - i < LONGEST_TAG && tag(source, i, close)) {
        return close + 1;
      }
    } else if (c == '*' && i + 1 < end && source.charAt(i + 1) == '*') {
      bold = true;
      return i + 2;
    } else if (c == '&' && source.startsWith("&amp;", i)) {
      add('&', i);
      return i + 5;
    } else if (c == '&' && source.startsWith("&nbsp;", i)) {
      add(' ', i);
      return i + 6;
    }
    if (c == '\n') {
      lineEnds.add(text.length());
    }
    add(Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c, i);
    return i + 1;
  }

  private boolean tag(String source, int open, int close) {
    int from = source.charAt(open + 1) == '/' ? open + 2 : open + 1;
    int to = from;
    while (to < close && Character.isLetterOrDigit(source.charAt(to))) {
      to++;
    }
    String name = source.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    if (BREAKING.contains(name)) {
      add(' ', open);
      return true;
    }
    bold |= name.equals("b") || name.equals("strong");
    return INLINE.contains(name);
  }

  private void add(char c, int offset) {
    boolean blank = c == ' ';
    if (blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
      return;
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  private void trimEnd() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private static boolean boldInk(Document document, Span span) {
    var inks = document.provenance().inks(span);
    long letters = inks.stream().mapToLong(ink -> ink.word().text().length()).sum();
    long boldLetters =
        inks.stream()
            .filter(ink -> ink.word().style().bold())
            .mapToLong(ink -> ink.word().text().length())
            .sum();
    return letters > 0 && boldLetters * 2 > letters;
  }

  String text() {
    return text.toString();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean bold() {
    return bold;
  }

  /** Whether a line ends inside a stretch of this text: two lines are not one number. */
  boolean breaksWithin(int start, int end) {
    return lineEnds.stream()
        .anyMatch(at -> start < at && at + 1 < end && !separator(at - 1) && !separator(at + 1));
  }

  private boolean separator(int at) {
    return text.charAt(at) == '.' || text.charAt(at) == ',';
  }

  /** Where a stretch of this text stands in the document. */
  Span span(int start, int end) {
    return end <= start
        ? new Span(offsets[start], offsets[start])
        : new Span(offsets[start], offsets[end - 1] + 1);
  }

  Span span() {
    return span(0, text.length());
  }
}
