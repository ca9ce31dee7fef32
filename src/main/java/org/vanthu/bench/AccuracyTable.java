package org.vanthu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vanthu.bench.Contest.Entry;
import org.vanthu.evaluate.Score;

/**
 * How right engines were: a line for each engine, a column for each measure that any of them has.
 */
final class AccuracyTable {

  /**
   * A column.
   *
   * @param measure by which {@link Judgement#scores} knows it
   * @param shown how its score is written
   */
  record Column(String heading, String measure, Function<Score, String> shown) {

    static Column value(String heading, String measure) {
      return new Column(heading, measure, score -> CostTable.number(score.value(), 3));
    }

    static Column percent(String heading, String measure) {
      return new Column(heading, measure, score -> CostTable.number(100 * score.value(), 2) + " %");
    }

    /** A count out of things found, missed and invented. */
    static Column count(String heading, String measure, Function<Score.Counts, Integer> part) {
      return new Column(
          heading, measure, score -> Integer.toString(part.apply((Score.Counts) score)));
    }
  }

  private final List<Column> columns;

  AccuracyTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** "" when nothing was judged. */
  String of(List<Entry> entries) {
    List<Column> told =
        columns.stream()
            .filter(c -> entries.stream().anyMatch(e -> scores(e, c.measure())))
            .toList();
    if (told.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "| engine | " + String.join(" | ", told.stream().map(Column::heading).toList()) + " |");
    lines.add("|---".repeat(told.size() + 1) + "|");
    for (Entry entry : entries) {
      if (told.stream().anyMatch(column -> scores(entry, column.measure()))) {
        List<String> values = told.stream().map(column -> value(entry, column)).toList();
        lines.add("| " + entry.engine() + " | " + String.join(" | ", values) + " |");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static boolean scores(Entry entry, String measure) {
    return entry.judgement().scores().containsKey(measure);
  }

  private static String value(Entry entry, Column column) {
    Score score = entry.judgement().scores().get(column.measure());
    return score == null ? "–" : column.shown().apply(score);
  }
}
