package org.vanthu.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.vanthu.bench.Contest.Entry;

/** What reading cost, a line for each engine; ratios are ours as a command over theirs. */
final class CostTable {

  private static final String HEAD =
      """
      | engine | wall, s/page | CPU, s/page | peak memory, MiB | ours ÷ theirs: wall | CPU | memory |
      |---|---|---|---|---|---|---|
      """;

  private CostTable() {}

  /**
   * @param entries ours as a command first
   * @param pages that each run read
   */
  static String of(List<Entry> entries, int pages) {
    StringBuilder table = new StringBuilder(HEAD);
    List<Cost> ours = entries.getFirst().costs();
    for (Entry entry : entries) {
      List<Cost> costs = entry.costs();
      table.append(
          "| %s | %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  entry.engine(),
                  number(Medians.of(costs, Cost::wallSeconds) / pages, 3),
                  number(Medians.of(costs, Cost::cpuSeconds) / pages, 3),
                  number(Medians.of(costs, cost -> cost.peakBytes() / 1048576.0), 0),
                  ratio(entry, ours, Cost::wallSeconds),
                  ratio(entry, ours, Cost::cpuSeconds),
                  ratio(entry, ours, cost -> (double) cost.peakBytes())));
    }
    return table.toString();
  }

  private static String ratio(Entry entry, List<Cost> ours, ToDoubleFunction<Cost> part) {
    boolean same = entry.costs().equals(ours);
    return same ? "1" : number(Medians.ratio(ours, entry.costs(), part), 2) + "×";
  }

  static String number(double value, int digits) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + digits + "f", value) : "–";
  }
}
