package org.vanthu.evaluate.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.table.PlainTable.PlainCell;

/**
 * All measures of the tables of one document, by name: {@code tables/detection}, {@code
 * tables/teds} and {@code tables/teds-s} (a missed table scores 0), {@code tables/found/teds} (of
 * those found alone), {@code tables/adjacency}, {@code tables/cells}, {@code tables/rows}, {@code
 * tables/whole} (nothing differs), {@code tables/pieces} (parts that hold mostly its words, of
 * those found).
 */
public final class TableScores {

  private final SortedMap<String, Score> scores = new TreeMap<>();
  private final List<PlainTable> truth;
  private final List<PlainTable> found;

  private TableScores(List<PlainTable> truth, List<PlainTable> found) {
    this.truth = truth;
    this.found = found;
  }

  /**
   * Compares the tables of a document.
   *
   * @param neither of the truth, to be found or not
   */
  public static SortedMap<String, Score> compare(
      List<PlainTable> truth, List<PlainTable> neither, List<PlainTable> found) {
    return compare(truth, found, TableMatching.of(truth, neither, found));
  }

  /** As above, matched already. */
  public static SortedMap<String, Score> compare(
      List<PlainTable> truth, List<PlainTable> found, TableMatching matching) {
    TableScores scores = new TableScores(truth, found);
    scores.add(
        "detection",
        new Score.Counts(
            matching.pairs().size(), matching.missed().size(), matching.extra().size()));
    matching.pairs().forEach(scores::pair);
    matching.missed().forEach(scores::missed);
    matching.extra().forEach(scores::extra);
    for (int pieces : TableMatching.pieces(matching, truth, found)) {
      if (pieces > 0) {
        scores.add("pieces", new Score.Ratio(pieces, 1));
      }
    }
    return scores.scores;
  }

  /** TEDS of two tables, their texts counted: 0 to 1. */
  public static double likeness(PlainTable truth, PlainTable found) {
    return new Teds(false).similarity(truth.tree(), found.tree());
  }

  private void pair(TableMatching.Pair pair) {
    PlainTable wanted = truth.get(pair.truth());
    PlainTable got = found.get(pair.found());
    double teds = likeness(wanted, got);
    double structure = new Teds(true).similarity(wanted.tree(), got.tree());
    add("teds", new Score.Ratio(teds, 1));
    add("teds-s", new Score.Ratio(structure, 1));
    add("found/teds", new Score.Ratio(teds, 1));
    add("found/teds-s", new Score.Ratio(structure, 1));
    add("adjacency", Adjacency.compare(wanted, got));
    Score.Counts cells = cells(wanted, got);
    add("cells", cells);
    add("rows", rows(wanted, got));
    add("whole", new Score.Ratio(cells.missed() + cells.invented() == 0 ? 1 : 0, 1));
  }

  private void missed(int table) {
    PlainTable wanted = truth.get(table);
    add("teds", new Score.Ratio(0, 1));
    add("teds-s", new Score.Ratio(0, 1));
    add("adjacency", new Score.Counts(0, Adjacency.size(wanted), 0));
    add("cells", new Score.Counts(0, wanted.cells().size(), 0));
    add("rows", new Score.Counts(0, wanted.rows(), 0));
    add("whole", new Score.Ratio(0, 1));
  }

  private void extra(int table) {
    PlainTable got = found.get(table);
    add("adjacency", new Score.Counts(0, 0, Adjacency.size(got)));
    add("cells", new Score.Counts(0, 0, got.cells().size()));
    add("rows", new Score.Counts(0, 0, got.rows()));
  }

  /** Cells whose place, spans and text agree. */
  static Score.Counts cells(PlainTable truth, PlainTable found) {
    Set<PlainCell> right = new HashSet<>(truth.cells());
    right.retainAll(new HashSet<>(found.cells()));
    return new Score.Counts(
        right.size(), truth.cells().size() - right.size(), found.cells().size() - right.size());
  }

  /** Rows all of whose cells agree in column, spans and text, wherever the row stands. */
  static Score.Counts rows(PlainTable truth, PlainTable found) {
    Map<String, Integer> left = new HashMap<>();
    found.byRow().forEach(row -> left.merge(key(row), 1, Integer::sum));
    int right = 0;
    for (List<PlainCell> row : truth.byRow()) {
      if (left.merge(key(row), -1, Integer::sum) >= 0) {
        right++;
      }
    }
    return new Score.Counts(right, truth.rows() - right, found.rows() - right);
  }

  private static String key(List<PlainCell> row) {
    return row.stream()
        .map(c -> c.column() + "," + c.rowSpan() + "," + c.columnSpan() + "," + c.text())
        .collect(Collectors.joining("\t"));
  }

  private void add(String measure, Score score) {
    scores.merge("tables/" + measure, score, Score::plus);
  }
}
