package org.vanthu.read.flow;

import java.text.Normalizer;

/** Text in normalization form C, made in linear time whatever the text. */
public final class ComposedText {

  /**
   * The longest run of combining marks that is still put in order, in UTF-16 units. No script needs
   * more than a few; ordering takes time by the square of the length, so that raising this by ten
   * lets a hostile file take a hundred times as long.
   */
  private static final int MARKS_IN_A_ROW = 500;

  private ComposedText() {}

  /** The text in NFC; absurdly long runs of combining marks are left as they are. */
  public static String of(String text) {
    if (!hasLongRun(text)) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    StringBuilder composed = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int run = nextLongRun(text, start);
      composed.append(Normalizer.normalize(text.substring(start, run), Normalizer.Form.NFC));
      start = endOfMarks(text, run);
      composed.append(text, run, start);
    }
    return composed.toString();
  }

  private static boolean hasLongRun(String text) {
    return nextLongRun(text, 0) < text.length();
  }

  private static int nextLongRun(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int end = endOfMarks(text, i);
      if (end - i > MARKS_IN_A_ROW) {
        return i;
      }
      i = Math.max(end, i + 1);
    }
    return text.length();
  }

  private static int endOfMarks(String text, int from) {
    int i = from;
    while (i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
      i++;
    }
    return i;
  }
}
