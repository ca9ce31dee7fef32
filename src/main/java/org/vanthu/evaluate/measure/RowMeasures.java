package org.vanthu.evaluate.measure;

import java.util.List;
import java.util.Map;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.measure.SaidTable.SaidRow;
import org.vanthu.evaluate.table.PlainTable;
import org.vanthu.evaluate.table.RowPairing;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.RowTruth;

/**
 * Compares what rows mean: level, parent, and every amount in đồng. Rows pair by what they say, so
 * that one row too many does not spoil all that follow.
 */
final class RowMeasures {

  private RowMeasures() {}

  static void compare(TableTruth wanted, PlainTable truth, SaidTable said, Marking marking) {
    int[] partner = RowPairing.of(truth, said.table());
    for (RowTruth row : wanted.meaning()) {
      int at = row.row() < partner.length ? partner[row.row()] : -1;
      SaidRow got = at < 0 ? null : said.meaning().get(at);
      if (got == null) {
        missed(row, marking);
      } else {
        row(row, got, parent(row, partner), marking);
      }
    }
  }

  private static int parent(RowTruth row, int[] partner) {
    return row.parent() < 0 || row.parent() >= partner.length ? -1 : partner[row.parent()];
  }

  private static void row(RowTruth wanted, SaidRow got, int parent, Marking marking) {
    boolean level = wanted.level() == got.level();
    boolean under = parent == got.parent();
    int right = 0;
    for (Map.Entry<Integer, Long> amount : wanted.vnd().entrySet()) {
      right += amount.getValue().equals(got.vnd().get(amount.getKey())) ? 1 : 0;
    }
    marking.share("rows/level", level);
    marking.share("rows/parent", under);
    marking.add(
        "rows/amounts",
        new Score.Counts(right, wanted.vnd().size() - right, got.vnd().size() - right));
    boolean amounts = right == wanted.vnd().size() && right == got.vnd().size();
    marking.share("rows/meaning", level && amounts);
    if (!level || !under || !amounts) {
      marking.mistake(
          "rows/meaning",
          wanted.label() + told(wanted.level(), parent, wanted.vnd()),
          told(got.level(), got.parent(), got.vnd()),
          List.of(),
          List.of(),
          Double.NaN);
    }
  }

  private static String told(int level, int parent, Map<Integer, Long> vnd) {
    return " level " + level + ", parent " + parent + ", " + new java.util.TreeMap<>(vnd);
  }

  private static void missed(RowTruth row, Marking marking) {
    marking.share("rows/level", false);
    marking.share("rows/parent", false);
    marking.share("rows/meaning", false);
    marking.add("rows/amounts", new Score.Counts(0, row.vnd().size(), 0));
    marking.lack("rows/meaning", row.label(), List.of());
  }

  /** Nothing of the table was found. */
  static void missed(TableTruth table, Marking marking) {
    table.meaning().forEach(row -> missed(row, marking));
  }
}
