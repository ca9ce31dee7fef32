package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures as a table of Markdown: a column for each set, a row for each measure. */
final class MarkdownTable {

  /** Told beside the headlines, as far as they were measured. */
  private static final List<String> MORE =
      List.of(
          "cer",
          "wer/orderFree",
          "tables/adjacency",
          "tables/teds-s",
          "tables/pieces",
          "rows/amounts",
          "findings/confirmed",
          "mentions/strict",
          "fields/strict",
          "pages/origin",
          "pages/road",
          "marks/SEAL",
          "conservation/vanished",
          "silence/certainlyWrong");

  private MarkdownTable() {}

  static String of(List<Summary> sets) {
    List<String> rows = new ArrayList<>();
    rows.add(row("", sets, Summary::name));
    rows.add("|---|" + "---|".repeat(sets.size()));
    rows.add(row("documents · pages", sets, s -> s.documents() + " · " + s.cost().pages()));
    for (String measure : measures(sets)) {
      rows.add(row("`" + measure + "`", sets, set -> figure(set, measure)));
    }
    rows.add(row("values wrong and certain, of all stated", sets, MarkdownTable::silence));
    rows.add(row("values marked doubtful", sets, MarkdownTable::doubt));
    rows.add(row("calibration error", sets, MarkdownTable::calibration));
    rows.add(row("CPU, s/page · heap at most, MB", sets, MarkdownTable::cost));
    return String.join("\n", rows) + "\n";
  }

  private static Set<String> measures(List<Summary> sets) {
    Set<String> known =
        sets.stream().flatMap(s -> s.lines().keySet().stream()).collect(Collectors.toSet());
    Set<String> told = new LinkedHashSet<>(Measures.headlines(known));
    MORE.stream().filter(known::contains).forEach(told::add);
    return told;
  }

  private static String row(String name, List<Summary> sets, Function<Summary, String> cell) {
    return sets.stream().map(cell).collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
  }

  private static String figure(Summary set, String measure) {
    Summary.Line line = set.lines().get(measure);
    return line == null
        ? "–"
        : String.format(Locale.ROOT, "%.4f (%.0f)", line.micro().value(), line.micro().support());
  }

  private static String silence(Summary set) {
    Certainty all = set.certainty().get(Summary.ALL);
    return all == null ? "–" : all.silent() + " of " + all.claims();
  }

  private static String doubt(Summary set) {
    Certainty all = set.certainty().get(Summary.ALL);
    return all == null ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * all.doubt());
  }

  private static String calibration(Summary set) {
    Certainty all = set.certainty().get(Summary.ALL);
    return all == null ? "–" : String.format(Locale.ROOT, "%.3f", all.error());
  }

  private static String cost(Summary set) {
    int pages = set.cost().pages();
    return pages == 0
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.2f · %d",
            set.cost().cpuSeconds() / pages,
            set.cost().peakBytes() / 1_000_000);
  }
}
