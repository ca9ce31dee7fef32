package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.Score;
import org.vanthu.model.Region;

/** What is found out about one record while it is compared; filled once, then read. */
final class Marking {

  private final SortedMap<String, Score> scores = new TreeMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  void add(String measure, Score score) {
    scores.merge(measure, score, Score::plus);
  }

  void addAll(SortedMap<String, Score> more) {
    more.forEach(this::add);
  }

  void right(String measure) {
    add(measure, new Score.Counts(1, 0, 0));
  }

  void missed(String measure) {
    add(measure, new Score.Counts(0, 1, 0));
  }

  void invented(String measure) {
    add(measure, new Score.Counts(0, 0, 1));
  }

  /** One of several cases in which something does or doesn't hold. */
  void share(String measure, boolean holds) {
    add(measure, new Score.Ratio(holds ? 1 : 0, 1));
  }

  void mistake(
      String measure,
      String expected,
      String got,
      List<Region> wanted,
      List<Region> found,
      double confidence) {
    mistakes.add(new Mistake(measure, expected, got, wanted, found, confidence));
  }

  /** Something that was not found. */
  void lack(String measure, String expected, List<Region> wanted) {
    mistake(measure, expected, "", wanted, List.of(), Double.NaN);
  }

  /** Something that is not there. */
  void excess(String measure, String got, List<Region> found, double confidence) {
    mistake(measure, "", got, List.of(), found, confidence);
  }

  void claim(String type, double confidence, boolean right) {
    claims.add(new Claim(type, Math.clamp(confidence, 0, 1), right));
  }

  SortedMap<String, Score> scores() {
    return scores;
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  List<Claim> claims() {
    return claims;
  }
}
