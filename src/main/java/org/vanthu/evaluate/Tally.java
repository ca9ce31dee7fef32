package org.vanthu.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Counts what is right, what was missed and what is false, and keeps each error in words. */
final class Tally {

  private int right;
  private int missed;
  private int invented;
  private final List<String> errors = new ArrayList<>();

  void right() {
    right++;
  }

  void missed(String what) {
    missed++;
    errors.add("missed " + what);
  }

  void invented(String what) {
    invented++;
    errors.add("invented " + what);
  }

  void add(Tally other) {
    right += other.right;
    missed += other.missed;
    invented += other.invented;
    errors.addAll(other.errors);
  }

  int support() {
    return right + missed;
  }

  double precision() {
    return right + invented == 0 ? 1 : (double) right / (right + invented);
  }

  double recall() {
    return support() == 0 ? 1 : (double) right / support();
  }

  /** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing found. */
  double f1() {
    int all = 2 * right + missed + invented;
    return all == 0 ? 1 : 2.0 * right / all;
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  @Override
  public String toString() {
    return "%.4f (%d right, %d missed, %d invented)".formatted(f1(), right, missed, invented);
  }
}
