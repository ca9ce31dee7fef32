package org.vanthu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Span;

/**
 * Cuts a passage at the line ends that end something: behind a full stop, before an item, behind a
 * short line, between capitals and running text. Within a piece, lines are wrapped.
 */
final class Pieces {

  private static final Pattern ITEM =
      Pattern.compile(
          "[-–+•*]\\s|\\d{1,2}(?:\\.\\d{1,2})*[.)/]\\s|[a-zđ]\\)\\s|[IVX]{1,5}\\.\\s"
              + "|(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Kính|Điều|Nơi nhận|Trong|Đề nghị|Về|Để|Qua"
              + "|Hiện nay|Tại|Trên đây)\\s");

  private static final String ENDS = ".;:!?/";

  /** Characters of a line that its writer ended; a wrapped line is longer. */
  private static final int SHORT = 45;

  /** Characters of the longest word; more is no text, and would cost time as its square. */
  private static final int WORD = 120;

  /** Characters of a line end's surroundings that are looked at. */
  private static final int LOOK = 12;

  private final String text;
  private final boolean cell;

  Pieces(String text, boolean cell) {
    this.text = text;
    this.cell = cell;
  }

  /** In order, without white space at their ends; what is no text is left out. */
  List<Span> of(Span passage) {
    List<Span> pieces = new ArrayList<>();
    int from = passage.start();
    int line = passage.start();
    int word = passage.start();
    for (int i = passage.start(); i < passage.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        if (i - word > WORD) {
          add(pieces, from, word);
          from = i;
          word = i;
        }
        continue;
      }
      word = i + 1;
      if (c == '\n') {
        if (ends(line, i, passage.end())) {
          add(pieces, from, i);
          from = i;
        }
        line = i + 1;
      }
    }
    add(pieces, from, passage.end());
    return pieces;
  }

  private void add(List<Span> pieces, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      pieces.add(new Span(start, end));
    }
  }

  private boolean ends(int line, int at, int end) {
    int next = at;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int last = at;
    while (last > line && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (next == end || last == line) {
      return false;
    }
    char first = text.charAt(next);
    if (Character.isLowerCase(first)) {
      return text.startsWith(")", next + 1);
    }
    boolean item = ITEM.matcher(text.substring(next, Math.min(end, next + LOOK))).lookingAt();
    boolean stop = ENDS.indexOf(text.charAt(last - 1)) >= 0;
    return item
        || stop
        || !cell && (last - line < SHORT || capitals(line, last) != capitals(next, end));
  }

  /** Whether a line's first words are in capitals. */
  private boolean capitals(int from, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < end && i < from + LOOK && text.charAt(i) != '\n'; i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1 && lower == 0;
  }
}
