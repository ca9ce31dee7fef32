package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.evaluate.Claim;

/**
 * How far stated confidences can be trusted.
 *
 * @param claims values that were stated with a confidence
 * @param wrong of them
 * @param silent wrong and stated with certainty
 * @param doubtful stated as doubtful, right or wrong
 * @param error expected calibration error over ten bins of equal width (Naeini, Cooper, Hauskrecht
 *     2015): mean distance of confidence and share of right values, weighted by claims; NaN without
 *     claims
 * @param bins that hold claims, by rising confidence
 */
public record Certainty(
    int claims, int wrong, int silent, int doubtful, double error, List<Bin> bins) {

  /** Bins of a reliability diagram; more of them need more claims to tell anything. */
  static final int BINS = 10;

  /**
   * Claims of about the same confidence.
   *
   * @param index from 0, confidence from index / 10 to below (index + 1) / 10, the last with 1
   * @param confidence mean of its claims
   * @param right share of its claims
   */
  public record Bin(int index, int claims, double confidence, double right) {}

  public Certainty {
    bins = List.copyOf(bins);
  }

  public static Certainty of(List<Claim> claims) {
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int index = 0; index < BINS; index++) {
      int number = index;
      List<Claim> within = claims.stream().filter(c -> indexOf(c.confidence()) == number).toList();
      if (!within.isEmpty()) {
        Bin bin = bin(index, within);
        bins.add(bin);
        error += Math.abs(bin.confidence() - bin.right()) * bin.claims() / claims.size();
      }
    }
    return new Certainty(
        claims.size(),
        count(claims.stream().filter(c -> !c.right()).count()),
        count(claims.stream().filter(Claim::silentlyWrong).count()),
        count(claims.stream().filter(Claim::doubtful).count()),
        claims.isEmpty() ? Double.NaN : error,
        bins);
  }

  private static int indexOf(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }

  private static Bin bin(int index, List<Claim> within) {
    double confidence = within.stream().mapToDouble(Claim::confidence).average().orElseThrow();
    double right = (double) within.stream().filter(Claim::right).count() / within.size();
    return new Bin(index, within.size(), confidence, right);
  }

  private static int count(long number) {
    return Math.toIntExact(number);
  }

  /** Share of the wrong values that claim to be certain; NaN when nothing is wrong. */
  public double silence() {
    return (double) silent / wrong;
  }

  /** Share of all values that say they may be wrong; NaN without claims. */
  public double doubt() {
    return (double) doubtful / claims;
  }
}
