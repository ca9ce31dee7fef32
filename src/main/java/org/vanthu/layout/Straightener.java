package org.vanthu.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * Takes the skew out of a scanned page: shifts every word by the page's slope, so that lines lie
 * level. The slope is the median of those between neighbouring words, which one crooked stamp or a
 * few misread words do not move.
 */
final class Straightener {

  /** Rise over run; below it no line leaves its own height over the width of a page. */
  private static final double LEVEL = 0.002;

  /** Rise over run, about 5 degrees; readers straighten pages that lean more. */
  private static final double STEEPEST = 0.09;

  /** Points; pairs nearer than this measure noise of the ink, not the slope. */
  private static final double SHORTEST = 60;

  /** Pairs needed before a slope is believed. */
  private static final int FEWEST = 12;

  List<Spot> straighten(List<Word> words) {
    double slope = slope(words);
    return words.stream().map(word -> new Spot(word, shifted(word.box(), slope))).toList();
  }

  private static Box shifted(Box box, double slope) {
    double dy = -slope * box.centerX();
    return new Box(box.left(), box.top() + dy, box.right(), box.bottom() + dy);
  }

  private static double slope(List<Word> words) {
    List<Double> slopes = new ArrayList<>();
    for (Chunk.Words run : Chains.of(words.stream().map(w -> new Spot(w, w.box())).toList())) {
      addSlopes(run.spots(), slopes);
    }
    if (slopes.size() < FEWEST) {
      return 0;
    }
    double[] sorted = slopes.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    return Math.abs(median) < LEVEL || Math.abs(median) > STEEPEST ? 0 : median;
  }

  private static void addSlopes(List<Spot> run, List<Double> slopes) {
    for (int i = 0; i < run.size(); i++) {
      for (int j = i + 1; j < run.size(); j++) {
        Box a = run.get(i).box();
        Box b = run.get(j).box();
        double distance = b.centerX() - a.centerX();
        if (distance > SHORTEST && Math.abs(a.height() - b.height()) < 1) {
          slopes.add((b.bottom() - a.bottom()) / distance);
          break;
        }
      }
    }
  }
}
