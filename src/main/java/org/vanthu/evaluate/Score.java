package org.vanthu.evaluate;

/**
 * What one document contributes to one measure; adding scores of documents gives the micro average,
 * averaging their values the macro average.
 */
public sealed interface Score {

  /** From 0 to 1 for shares and F1; error rates may pass 1. */
  double value();

  /** Number of things (values, letters, tables) behind the value. */
  double support();

  Score plus(Score other);

  /** Things to be found: precision, recall and F1 follow. */
  record Counts(int right, int missed, int invented) implements Score {

    public double precision() {
      return right + invented == 0 ? 1 : (double) right / (right + invented);
    }

    public double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** F1; 1 when there was nothing to find and nothing found. */
    @Override
    public double value() {
      int all = 2 * right + missed + invented;
      return all == 0 ? 1 : 2.0 * right / all;
    }

    @Override
    public double support() {
      return right + missed;
    }

    @Override
    public Score plus(Score other) {
      Counts o = (Counts) other;
      return new Counts(right + o.right, missed + o.missed, invented + o.invented);
    }
  }

  /** A sum over a weight: edits over letters, TEDS over tables. */
  record Ratio(double sum, double weight) implements Score {

    /** NaN when nothing was measured. */
    @Override
    public double value() {
      return sum / weight;
    }

    @Override
    public double support() {
      return weight;
    }

    @Override
    public Score plus(Score other) {
      Ratio o = (Ratio) other;
      return new Ratio(sum + o.sum, weight + o.weight);
    }
  }
}
