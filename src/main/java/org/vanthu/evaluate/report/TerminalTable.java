package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vanthu.evaluate.Measured.Cost;
import org.vanthu.evaluate.Score;

/** The figures as text of fixed width, a block for each set. */
final class TerminalTable {

  private TerminalTable() {}

  /**
   * The figures of sets.
   *
   * @param all whether measures of fine detail are told too
   */
  static String of(List<Summary> sets, boolean all) {
    StringBuilder text = new StringBuilder();
    for (Summary set : sets) {
      text.append(heading(set)).append('\n');
      text.append(aligned(measures(set, all)));
      long finer = set.lines().keySet().stream().filter(Measures::fine).count();
      if (!all && finer > 0) {
        text.append("  and ").append(finer).append(" finer measures, shown by --all\n");
      }
      if (!set.certainty().isEmpty()) {
        text.append('\n').append(aligned(certainty(set)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String heading(Summary set) {
    Cost cost = set.cost();
    StringBuilder text = new StringBuilder(set.name());
    text.append(": ").append(set.documents()).append(" documents, ");
    text.append(cost.pages()).append(" pages");
    if (cost.pages() > 0) {
      text.append(", per page ").append(Numbers.seconds(cost.wallSeconds() / cost.pages()));
      if (cost.cpuSeconds() > 0) {
        text.append(" (CPU ").append(Numbers.seconds(cost.cpuSeconds() / cost.pages())).append(")");
      }
    }
    if (cost.peakBytes() > 0) {
      text.append(", heap at most ").append(Numbers.megabytes((double) cost.peakBytes()));
    }
    return text.toString();
  }

  private static List<List<String>> measures(Summary set, boolean all) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("measure", "micro", "macro", "support", "P", "R", "right", "missed", "invented"));
    for (Summary.Line line : set.lines().values()) {
      if (!all && Measures.fine(line.measure())) {
        continue;
      }
      List<String> row = new ArrayList<>();
      row.add(line.measure());
      row.add(Numbers.share(line.micro().value()));
      row.add(Numbers.share(line.macro()));
      row.add(Numbers.count(line.micro().support()));
      if (line.micro() instanceof Score.Counts counts) {
        row.add(Numbers.share(counts.precision()));
        row.add(Numbers.share(counts.recall()));
        row.add(String.valueOf(counts.right()));
        row.add(String.valueOf(counts.missed()));
        row.add(String.valueOf(counts.invented()));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> certainty(Summary set) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "values stated", "number", "wrong", "silently", "silence", "doubtful", "calibration"));
    for (Map.Entry<String, Certainty> type : set.certainty().entrySet()) {
      Certainty certainty = type.getValue();
      rows.add(
          List.of(
              type.getKey().equals(Summary.ALL) ? "all types" : type.getKey(),
              String.valueOf(certainty.claims()),
              String.valueOf(certainty.wrong()),
              String.valueOf(certainty.silent()),
              Numbers.percent(certainty.silence()),
              Numbers.percent(certainty.doubt()),
              Numbers.share(certainty.error())));
    }
    return rows;
  }

  /** The first column to the left, the others to the right. */
  private static String aligned(List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int column = 0; column < row.size(); column++) {
        String pad = " ".repeat(widths[column] - row.get(column).length());
        line.append(column == 0 ? row.get(column) + pad : "  " + pad + row.get(column));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
