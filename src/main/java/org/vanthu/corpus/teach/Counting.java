package org.vanthu.corpus.teach;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vanthu.adjudicate.trust.Clue;
import org.vanthu.adjudicate.trust.Kind;
import org.vanthu.adjudicate.trust.Odds;

/**
 * What clues weigh: logistic regression by Newton's steps, held near to what each clue was taken to
 * weigh before (a normal prior), so that what was hardly ever seen keeps that. A clue never turns
 * against its nature: then it weighs nothing.
 */
final class Counting {

  /** How strongly a weight is held: its prior has a variance of one by this. */
  private static final double HELD = 4;

  /** The same for what a kind begins with, and what that is taken to be, in nats. */
  private static final double BEGIN_HELD = 0.5;

  private static final double BEGIN = 4;

  private static final int STEPS = 60;
  private static final double SMALL = 1e-9;
  private static final int CLUES = Clue.values().length;
  private static final int ALL = CLUES + Kind.values().length;

  private Counting() {}

  static Odds of(List<Lesson> lessons) {
    double[] figures =
        weights(lessons.stream().filter(l -> l.evidence().kind().figures()).toList());
    double[] words = weights(lessons.stream().filter(l -> !l.evidence().kind().figures()).toList());
    Map<Kind, Double> begins = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      begins.put(kind, (kind.figures() ? figures : words)[CLUES + kind.ordinal()]);
    }
    return new Odds(clues(figures), clues(words), begins);
  }

  private static Map<Clue, Double> clues(double[] weights) {
    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
    for (Clue clue : Clue.values()) {
      clues.put(clue, weights[clue.ordinal()]);
    }
    return clues;
  }

  private static double[] weights(List<Lesson> lessons) {
    double[] before = before();
    double[] weights = before.clone();
    boolean[] fixed = new boolean[ALL];
    boolean turned = true;
    while (turned) {
      converge(lessons, before, weights, fixed);
      turned = false;
      for (int i = 0; i < CLUES; i++) {
        if (!fixed[i] && weights[i] * before[i] < 0) {
          fixed[i] = true;
          weights[i] = 0;
          turned = true;
        }
      }
    }
    return weights;
  }

  private static double[] before() {
    double[] before = new double[ALL];
    Arrays.fill(before, BEGIN);
    for (Clue clue : Clue.values()) {
      before[clue.ordinal()] = clue.before();
    }
    return before;
  }

  private static void converge(
      List<Lesson> lessons, double[] before, double[] weights, boolean[] fixed) {
    for (int n = 0; n < STEPS; n++) {
      double[] slope = new double[ALL];
      double[][] curve = new double[ALL][ALL];
      for (int i = 0; i < ALL; i++) {
        double held = i < CLUES ? HELD : BEGIN_HELD;
        slope[i] = held * (weights[i] - before[i]);
        curve[i][i] = held;
      }
      lessons.forEach(lesson -> add(lesson, weights, slope, curve));
      double[] step = new Equations(curve, slope, fixed).solved();
      double most = 0;
      for (int i = 0; i < ALL; i++) {
        weights[i] -= step[i];
        most = Math.max(most, Math.abs(step[i]));
      }
      if (most < SMALL) {
        return;
      }
    }
  }

  private static void add(Lesson lesson, double[] weights, double[] slope, double[][] curve) {
    double[] x = new double[ALL];
    lesson.evidence().clues().forEach((clue, value) -> x[clue.ordinal()] = value);
    x[CLUES + lesson.evidence().kind().ordinal()] = 1;
    double sum = 0;
    for (int i = 0; i < ALL; i++) {
      sum += weights[i] * x[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    for (int i = 0; i < ALL; i++) {
      if (x[i] != 0) {
        slope[i] += (p - (lesson.right() ? 1 : 0)) * x[i];
        for (int j = 0; j < ALL; j++) {
          curve[i][j] += p * (1 - p) * x[i] * x[j];
        }
      }
    }
  }
}
