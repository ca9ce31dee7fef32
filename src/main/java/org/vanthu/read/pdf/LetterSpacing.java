package org.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins titles that are set with wide spaces between their letters: "T Ờ T R Ì N H". Numbers are
 * never joined: a row of lone digits is a row of column numbers.
 */
final class LetterSpacing {

  /** So many lone letters in a row are spaced letters and no list of letters. */
  private static final int LEAST_LETTERS = 4;

  /** Widest gap inside a spaced word, in parts of the font's height. */
  private static final double WIDEST = 1.1;

  /** A gap so many times wider than the narrowest parts words. */
  private static final double WORD_GAP = 1.7;

  private LetterSpacing() {}

  static List<InkWord> join(List<InkWord> words) {
    List<InkWord> joined = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      int end = runEnd(words, i);
      if (end - i >= LEAST_LETTERS) {
        joinRun(words.subList(i, end), joined);
        i = end;
      } else {
        joined.add(words.get(i++));
      }
    }
    return joined;
  }

  private static int runEnd(List<InkWord> words, int from) {
    int end = from;
    while (end < words.size()
        && loneLetter(words.get(end))
        && (end == from || follows(words.get(end - 1), words.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean loneLetter(InkWord word) {
    String text = word.original();
    return text.length() <= 3 && Character.isUpperCase(text.charAt(0)) && letters(text) == 1;
  }

  private static long letters(String text) {
    return text.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .count();
  }

  private static boolean follows(InkWord last, InkWord next) {
    double size = last.size();
    double gap = next.start() - last.end();
    return last.rotation() == next.rotation()
        && last.hidden() == next.hidden()
        && Math.abs(last.baseline() - next.baseline()) < 0.1 * size
        && Math.abs(last.size() - next.size()) < 0.1 * size
        && gap > 0
        && gap < 4 * WIDEST * size;
  }

  private static void joinRun(List<InkWord> run, List<InkWord> joined) {
    double[] gaps = new double[run.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = run.get(i + 1).start() - run.get(i).end();
    }
    double narrowest = Arrays.stream(gaps).sorted().toArray()[gaps.length / 4];
    if (narrowest > WIDEST * run.getFirst().size()) {
      joined.addAll(run);
      return;
    }
    InkWord open = run.getFirst();
    for (int i = 0; i < gaps.length; i++) {
      if (gaps[i] <= WORD_GAP * narrowest) {
        open = open.and(run.get(i + 1));
      } else {
        joined.add(open);
        open = run.get(i + 1);
      }
    }
    joined.add(open);
  }
}
