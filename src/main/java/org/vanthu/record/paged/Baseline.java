package org.vanthu.record.paged;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * The line on which the words of a line stand, {@code y = offset + slope · x} in points, y down.
 * The slope is the median of those between all pairs of words (Theil–Sen), the offset the median of
 * what is left, so that one misplaced word does not tilt it.
 */
record Baseline(double slope, double offset) {

  /** Part of a box's height that lies below the baseline in a word with letters that hang. */
  private static final double HANGING = 0.2;

  /** Letters and marks below the line, decomposed; U+0323 is the dot below. */
  private static final String HANGERS = "gjpqyQ,;()[]{}/|\u0323";

  /** Slopes of words nearer than this, in points, tell nothing. */
  private static final double APART = 20;

  static Baseline of(List<Word> words) {
    double[] x = words.stream().mapToDouble(word -> word.box().centerX()).toArray();
    double[] y = words.stream().mapToDouble(Baseline::foot).toArray();
    double slope =
        median(
            IntStream.range(0, x.length)
                .boxed()
                .flatMapToDouble(i ->
                    IntStream.range(0, i)
                        .filter(j -> Math.abs(x[i] - x[j]) > APART)
                        .mapToDouble(j -> (y[i] - y[j]) / (x[i] - x[j])))
                .toArray());
    double offset =
        median(IntStream.range(0, x.length).mapToDouble(i -> y[i] - slope * x[i]).toArray());
    return new Baseline(slope, offset);
  }

  double at(double x) {
    return offset + slope * x;
  }

  private static double foot(Word word) {
    Box box = word.box();
    boolean hangs =
        Normalizer.normalize(word.text(), Normalizer.Form.NFD)
            .chars()
            .anyMatch(c -> HANGERS.indexOf(c) >= 0);
    return box.bottom() - (hangs ? HANGING * box.height() : 0);
  }

  private static double median(double[] values) {
    java.util.Arrays.sort(values);
    return values.length == 0 ? 0 : values[values.length / 2];
  }
}
