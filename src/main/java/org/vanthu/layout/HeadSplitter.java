package org.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts the two columns of a letter's head where they come so close that their gap is that of
 * words: the motto opens the right column.
 */
final class HeadSplitter {

  /** In ems: a smaller gap before the motto is a space within a sentence that quotes it. */
  private static final double LEAST_GAP = 0.35;

  /** The same before a motto in capitals, which no sentence quotes. */
  private static final double CAPITALS_GAP = 0.1;

  private HeadSplitter() {}

  static List<Chunk.Words> split(Chunk.Words chunk) {
    List<Spot> spots = chunk.spots();
    for (int i = 1; i + 2 < spots.size(); i++) {
      double least = capital(spots.get(i)) ? CAPITALS_GAP : LEAST_GAP;
      if (gapBefore(spots, i) >= least && Landmarks.startsMotto(textFrom(spots, i))) {
        return List.of(
            Chunk.Words.of(spots.subList(0, i)),
            Chunk.Words.of(new ArrayList<>(spots.subList(i, spots.size()))));
      }
    }
    return List.of(chunk);
  }

  private static boolean capital(Spot spot) {
    String text = spot.word().text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.of("vi")));
  }

  private static double gapBefore(List<Spot> spots, int i) {
    Spot before = spots.get(i - 1);
    Spot after = spots.get(i);
    return (after.box().left() - before.box().right()) / Math.max(before.em(), after.em());
  }

  private static String textFrom(List<Spot> spots, int from) {
    int to = Math.min(spots.size(), from + 8);
    return String.join(" ", spots.subList(from, to).stream().map(s -> s.word().text()).toList());
  }
}
