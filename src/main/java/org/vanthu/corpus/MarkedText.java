package org.vanthu.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Text with marks around what is to be found in it. Written as <code>{type=value:text}</code>,
 * marks may nest: <code>{subject:giao dự toán {DATE=2025-01-01/2025-12-31:năm 2025}}</code>.
 * Without <code>=value</code> the value is the text.
 *
 * @param marks in the order of their ends
 */
record MarkedText(String text, List<Mark> marks) {

  /** A marked stretch, end exclusive. */
  record Mark(int start, int end, String type, String value) {

    /** Whether this marks a mention rather than a field: mention types are in capitals. */
    boolean mention() {
      return type.equals(type.toUpperCase(java.util.Locale.ROOT));
    }
  }

  private record Open(int start, String type, String value) {}

  static MarkedText parse(String source) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '{') {
        int colon = source.indexOf(':', i);
        open.push(head(source.substring(i + 1, colon), text.length()));
        i = colon;
      } else if (c == '}') {
        Open mark = open.pop();
        String marked = text.substring(mark.start());
        String value = mark.value().isEmpty() ? marked : mark.value();
        marks.add(new Mark(mark.start(), text.length(), mark.type(), value));
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("mark without end in: " + source);
    }
    return new MarkedText(text.toString(), List.copyOf(marks));
  }

  private static Open head(String head, int start) {
    int equals = head.indexOf('=');
    return equals < 0
        ? new Open(start, head, "")
        : new Open(start, head.substring(0, equals), head.substring(equals + 1));
  }
}
