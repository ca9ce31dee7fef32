package org.vanthu.ocr;

import java.util.List;
import org.vanthu.model.language.Phrases;

/**
 * A line's words weighed together: for each spelling of each word the score of the best line that
 * has it (max-marginals of a chain, by the forward and backward passes of Viterbi 1967).
 */
final class Chain {

  private final Phrases phrases;
  private final double weight;

  Chain(Phrases phrases, double weight) {
    this.phrases = phrases;
    this.weight = weight;
  }

  double[][] best(List<Spoken> line) {
    int n = line.size();
    double[][] scores = new double[n][];
    double[][][] steps = new double[n][][];
    for (int i = 0; i < n; i++) {
      List<Spellings.Spelling> here = line.get(i).spellings();
      scores[i] = new double[here.size()];
      if (i > 0) {
        steps[i] = steps(line.get(i - 1).spellings(), here);
      }
      for (int s = 0; s < here.size(); s++) {
        double before = weight * phrases.alone(here.get(s).key());
        for (int p = 0; i > 0 && p < scores[i - 1].length; p++) {
          double path = scores[i - 1][p] + steps[i][p][s];
          before = p == 0 ? path : Math.max(before, path);
        }
        scores[i][s] = before - here.get(s).cost();
      }
    }
    backward(line, scores, steps);
    return scores;
  }

  private double[][] steps(List<Spellings.Spelling> before, List<Spellings.Spelling> here) {
    double[][] steps = new double[before.size()][here.size()];
    for (int p = 0; p < before.size(); p++) {
      for (int s = 0; s < here.size(); s++) {
        steps[p][s] = weight * phrases.after(before.get(p).key(), here.get(s).key());
      }
    }
    return steps;
  }

  /** Adds to the best line up to each spelling the best that can follow. */
  private static void backward(List<Spoken> line, double[][] scores, double[][][] steps) {
    double[] rest = new double[scores[scores.length - 1].length];
    for (int i = scores.length - 1; i >= 0; i--) {
      double[] earlier = new double[i == 0 ? 0 : scores[i - 1].length];
      for (int p = 0; p < earlier.length; p++) {
        earlier[p] = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < rest.length; s++) {
          double way = steps[i][p][s] - line.get(i).spellings().get(s).cost() + rest[s];
          earlier[p] = Math.max(earlier[p], way);
        }
      }
      for (int s = 0; s < rest.length; s++) {
        scores[i][s] += rest[s];
      }
      rest = earlier;
    }
  }

  static int first(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** The best but one; −1 when there is no other. */
  static int second(double[] scores, int first) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (i != first && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }
}
