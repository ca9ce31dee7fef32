package org.vanthu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Span;

/**
 * A sentence or an item of a list.
 *
 * @param item whether a dash or a number begins it
 * @param body where its words begin, behind dash or number
 */
record Sentence(Span span, boolean item, int body) {

  private static final Pattern MARKER =
      Pattern.compile("\\s*(?:[-–+•*]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ]\\)|[IVX]{1,5}\\.)\\s+");

  /** A line end before which nothing ends: the line is wrapped. */
  private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}.*", Pattern.DOTALL);

  /** Characters of a line that its writer ended, with a free line below. */
  private static final int SHORT = 60;

  /** Characters of a line end's surroundings that are looked at. */
  private static final int LOOK = 12;

  /** Sentences of a passage in order. */
  static List<Sentence> of(String text, Span passage) {
    List<Sentence> sentences = new ArrayList<>();
    int from = passage.start();
    for (int i = passage.start(); i < passage.end(); i++) {
      if (ends(text, i, from, passage.end())) {
        add(text, from, i + 1, sentences);
        from = i + 1;
      }
    }
    add(text, from, passage.end(), sentences);
    return sentences;
  }

  private static boolean ends(String text, int at, int from, int end) {
    char c = text.charAt(at);
    String ahead = text.substring(at + 1, Math.min(end, at + 1 + LOOK));
    if (c == '\n') {
      boolean alone = ahead.startsWith("\n") && at - text.lastIndexOf('\n', at - 1) < SHORT;
      return MARKER.matcher(ahead).lookingAt()
          || (alone || closed(text, at, from)) && !goesOn(ahead);
    }
    if (c == ';' || c == ':') {
      int line = ahead.indexOf('\n');
      return line >= 0 && ahead.substring(0, line).isBlank();
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean space = at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
    return stop && space && !goesOn(ahead) && !number(text, from, at) && !isShort(text, at, from);
  }

  private static boolean goesOn(String ahead) {
    return GOES_ON.matcher(ahead).matches();
  }

  private static boolean closed(String text, int at, int from) {
    int last = at;
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last > from && ".;:!?/".indexOf(text.charAt(last - 1)) >= 0;
  }

  /** Whether a full stop belongs to the number that a sentence begins with. */
  private static boolean number(String text, int from, int at) {
    return at - from < LOOK && MARKER.matcher(text.substring(from, at + 1) + " ").matches();
  }

  /** Whether a full stop belongs to an abbreviation: "TP." */
  private static boolean isShort(String text, int at, int from) {
    int start = at;
    while (start > from && at - start < 4 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(at) == '.'
        && at - start > 0
        && at - start <= 3
        && Character.isUpperCase(text.charAt(start))
        && text.substring(start, at).chars().filter(Character::isUpperCase).count() * 2
            > at - start;
  }

  private static void add(String text, int from, int to, List<Sentence> sentences) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Matcher marker = MARKER.matcher(text).region(start, Math.min(end, start + LOOK));
      boolean item = marker.lookingAt();
      sentences.add(new Sentence(new Span(start, end), item, item ? marker.end() : start));
    }
  }
}
