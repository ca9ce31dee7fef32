package org.vanthu.evaluate.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML that is written element by element. Text and attributes of any origin are safe: nothing
 * passes unescaped but {@link #own}.
 */
final class Markup {

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param attributes names and values in turn; a name with the value "" stands alone
   */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** An element that has no content and no end. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  Markup leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Text of our own that is markup already: a style sheet, a script, a line break. */
  Markup own(String markup) {
    html.append(markup);
    return this;
  }

  private void start(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        html.append("=\"").append(escaped(attributes[i + 1])).append('"');
      }
    }
    html.append('>');
  }

  /**
   * What changes the meaning of markup as references; what can't be seen, or turns the direction of
   * the text around it, as its code point in words.
   */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\n', '\t' -> safe.append((char) c);
            default -> {
              if (hidden(c)) {
                safe.append("⟨U+%04X⟩".formatted(c));
              } else {
                safe.appendCodePoint(c);
              }
            }
          }
        });
    return safe.toString();
  }

  private static boolean hidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /**
   * @throws IllegalStateException when an element is still open
   */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return html.toString();
  }
}
