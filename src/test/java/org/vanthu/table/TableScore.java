package org.vanthu.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Compares the tables found in one file with its truth. */
record TableScore(
    int truths,
    int missed,
    int extra,
    int layout,
    double teds,
    int whole,
    int right,
    int said,
    int stated) {

  /** Share of common words from which two tables are the same table. */
  private static final double SAME = 0.3;

  static final TableScore NONE = new TableScore(0, 0, 0, 0, 0, 0, 0, 0, 0);

  TableScore plus(TableScore o) {
    return new TableScore(
        truths + o.truths,
        missed + o.missed,
        extra + o.extra,
        layout + o.layout,
        teds + o.teds,
        whole + o.whole,
        right + o.right,
        said + o.said,
        stated + o.stated);
  }

  static TableScore of(List<TruthTable> truth, List<TruthTable> found) {
    List<TruthTable> data =
        truth.stream().filter(t -> t.kind().equals("data") && t.rows() > 1).toList();
    List<TruthTable> others = truth.stream().filter(t -> !data.contains(t)).toList();
    List<TruthTable> free = new ArrayList<>(found);
    TableScore score = NONE;
    for (TruthTable table : data) {
      score = score.plus(match(table, free));
    }
    int layout = 0;
    for (TruthTable left : free) {
      layout += others.stream().anyMatch(o -> alike(o, left) > SAME) ? 1 : 0;
    }
    return score.plus(new TableScore(0, 0, free.size() - layout, layout, 0, 0, 0, 0, 0));
  }

  private static TableScore match(TruthTable table, List<TruthTable> free) {
    TruthTable best = null;
    double alike = SAME;
    for (TruthTable candidate : free) {
      double here = alike(table, candidate);
      if (here > alike) {
        best = candidate;
        alike = here;
      }
    }
    if (best == null) {
      return new TableScore(1, 1, 0, 0, 0, 0, 0, 0, table.cells().size());
    }
    free.remove(best);
    double teds = new Teds(false).similarity(table.tree(), best.tree());
    HashSet<TruthTable.TruthCell> right = new HashSet<>(best.cells());
    right.retainAll(table.cells());
    return new TableScore(
        1,
        0,
        0,
        0,
        teds,
        right.size() == table.cells().size() && best.cells().size() == right.size() ? 1 : 0,
        right.size(),
        best.cells().size(),
        table.cells().size());
  }

  private static double alike(TruthTable a, TruthTable b) {
    Map<String, Integer> words = new HashMap<>();
    Arrays.stream(a.text().split(" ")).forEach(w -> words.merge(w, 1, Integer::sum));
    int common = 0;
    String[] other = b.text().split(" ");
    for (String word : other) {
      if (words.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (other.length + a.text().split(" ").length);
  }

  double cellF1() {
    return 2.0 * right / Math.max(1, said + stated);
  }

  String line() {
    return "tables %d missed %d extra %d layout %d TEDS %.4f whole %d cells F1 %.4f"
        .formatted(truths, missed, extra, layout, teds / Math.max(1, truths), whole, cellF1());
  }
}
