package org.vanthu.entity.passage;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.entity.passage.Token.Kind;
import org.vanthu.model.Span;

/**
 * Cuts a passage into tokens in one pass. Markup that leaked into the text (tags, {@code **},
 * {@code &nbsp;}) counts as white space, {@code &amp;} as the mark &amp;.
 */
final class Tokenizer {

  /** Characters up to the end of a tag; longer ones are taken for text. Bounds the look ahead. */
  private static final int LONGEST_TAG = 80;

  private static final String AMPERSAND = "&amp;";
  private static final String NO_BREAK_SPACE = "&nbsp;";

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean spaced = true;
  private int breaks = 1;

  Tokenizer(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  List<Token> tokens() {
    while (at < end) {
      if (!skipped()) {
        next();
      }
    }
    return tokens;
  }

  private boolean skipped() {
    char c = text.charAt(at);
    if (c == '\n') {
      breaks++;
    }
    int length = blank(c);
    if (length == 0) {
      return false;
    }
    spaced |= !Folding.isInvisible(c);
    at += length;
    return true;
  }

  private int blank(char c) {
    if (c <= ' ' || c == '\u00A0' || Character.isWhitespace(c) || Folding.isInvisible(c)) {
      return 1;
    }
    if (c == '<') {
      return tag();
    }
    if (c == '*') {
      return at + 1 < end && text.charAt(at + 1) == '*' ? 2 : 0;
    }
    return c == '&' && text.startsWith(NO_BREAK_SPACE, at) ? NO_BREAK_SPACE.length() : 0;
  }

  /** Length of the tag that starts here, 0 when it is none. */
  private int tag() {
    int i = at + 1;
    if (i < end && text.charAt(i) == '/') {
      i++;
    }
    if (i >= end || !isLatin(text.charAt(i))) {
      return 0;
    }
    int limit = Math.min(end, at + LONGEST_TAG);
    while (i < limit && text.charAt(i) != '>') {
      if (text.charAt(i) == '<' || text.charAt(i) == '\n') {
        return 0;
      }
      i++;
    }
    return i < limit ? i + 1 - at : 0;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void next() {
    char c = text.charAt(at);
    int start = at;
    if (isDigit(c)) {
      run(true);
      add(Kind.NUMBER, start, text.substring(start, at), false);
    } else if (isLetter(c)) {
      run(false);
      add(Kind.WORD, start, Folding.key(text, start, at), Character.isUpperCase(c));
    } else if (c == '&' && text.startsWith(AMPERSAND, at) && at + AMPERSAND.length() <= end) {
      at += AMPERSAND.length();
      add(Kind.MARK, start, "&", false);
    } else {
      at++;
      add(Kind.MARK, start, mark(c), false);
    }
  }

  private void run(boolean digits) {
    while (at < end) {
      char c = text.charAt(at);
      if (digits ? !isDigit(c) : !isLetter(c) && !Folding.isInvisible(c)) {
        return;
      }
      at++;
    }
  }

  private void add(Kind kind, int start, String key, boolean capital) {
    tokens.add(new Token(kind, start, at, key, spaced, breaks, capital));
    spaced = false;
    breaks = 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return isLatin(c) || c > 127 && (Character.isLetter(c) || Folding.isCombining(c));
  }

  private static String mark(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u2044', '\u2215' -> "/";
      default -> String.valueOf(c);
    };
  }
}
