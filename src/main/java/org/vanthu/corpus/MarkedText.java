package org.vanthu.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Text with marks around what is to be found in it. Written as <code>{type=value:text}</code>,
 * marks may nest: <code>{subject:giao dự toán {DATE=2025-01-01/2025-12-31:năm 2025}}</code>.
 * Without <code>=value</code> the value is the text. <code>{@style:text}</code> says how a stretch
 * is written and marks nothing.
 *
 * @param marks in the order of their ends
 * @param styles in the order of their ends
 */
public record MarkedText(String text, List<Mark> marks, List<Styled> styles) {

  /** A marked stretch, end exclusive. */
  public record Mark(int start, int end, String type, String value) {

    /** Whether this marks a mention rather than a field: mention types are in capitals. */
    public boolean mention() {
      return type.equals(type.toUpperCase(Locale.ROOT));
    }
  }

  /** How a stretch is written, where it differs from its paragraph. */
  public enum Style {
    BOLD,
    ITALIC,
    /** Small and raised: the number of a footnote. */
    RAISED,
    /** With a pen. */
    PEN,
    /** Placed after the page was made. */
    STAMP
  }

  /** A stretch in a style of its own, end exclusive. */
  public record Styled(int start, int end, Style style) {}

  private record Open(int start, String type, String value) {}

  public static MarkedText parse(String source) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Styled> styles = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '{') {
        int colon = source.indexOf(':', i);
        open.push(head(source.substring(i + 1, colon), text.length()));
        i = colon;
      } else if (c == '}') {
        close(open.pop(), text, marks, styles);
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("mark without end in: " + source);
    }
    return new MarkedText(text.toString(), List.copyOf(marks), List.copyOf(styles));
  }

  private static void close(Open mark, CharSequence text, List<Mark> marks, List<Styled> styles) {
    if (mark.type().startsWith("@")) {
      Style style = Style.valueOf(mark.type().substring(1));
      styles.add(new Styled(mark.start(), text.length(), style));
    } else {
      String marked = text.subSequence(mark.start(), text.length()).toString();
      String value = mark.value().isEmpty() ? marked : mark.value();
      marks.add(new Mark(mark.start(), text.length(), mark.type(), value));
    }
  }

  private static Open head(String head, int start) {
    int equals = head.indexOf('=');
    return equals < 0
        ? new Open(start, head, "")
        : new Open(start, head.substring(0, equals), head.substring(equals + 1));
  }
}
