package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vanthu.evaluate.Measured.Cost;
import org.vanthu.evaluate.Score;

/** The top of the page and its table of measures by set. */
final class HtmlSummary {

  /** From how much loss on a figure is tinted, weakly, then more. */
  private static final double[] LOSSES = {0.01, 0.05, 0.2};

  private static final int INDENTS = 3;

  private HtmlSummary() {}

  static void header(Markup page, Summary all, List<Summary> sets, List<Selection> selections) {
    page.open("header").open("h1").text("How well Vanthu reads");
    page.leaf("small", "Đo chất lượng đọc văn bản").close();
    page.leaf(
        "p",
        "Each document was read and its record compared with the truth beside it. Sets: "
            + sets.stream().map(Summary::name).collect(Collectors.joining(", "))
            + ".",
        "class",
        "soft");
    page.open("nav", "aria-label", "On this page");
    page.leaf("a", "Summary", "href", "#summary").leaf("a", "Certainty", "href", "#certainty");
    page.leaf("a", "Errors", "href", "#errors").leaf("a", "Traits", "href", "#traits");
    page.leaf("a", "Documents", "href", "#documents").leaf("a", "Mistakes", "href", "#mistakes");
    page.close().open("ul", "class", "tiles");
    tiles(page, all, selections.stream().mapToInt(Selection::all).sum());
    page.close().close();
  }

  private static void tiles(Markup page, Summary all, int mistakes) {
    Cost cost = all.cost();
    tile(page, String.valueOf(all.documents()), "documents, " + cost.pages() + " pages");
    tile(page, String.valueOf(mistakes), "mistakes · chỗ sai");
    Certainty certainty = all.certainty().get(Summary.ALL);
    if (certainty != null) {
      tile(page, String.valueOf(certainty.silent()), "wrong in silence · sai mà không báo");
      tile(page, Numbers.percent(certainty.doubt()), "of values marked doubtful · nghi ngờ");
    }
    if (cost.pages() > 0) {
      tile(page, Numbers.seconds(cost.wallSeconds() / cost.pages()), "per page" + cpu(cost));
    }
    if (cost.peakBytes() > 0) {
      tile(page, Numbers.megabytes((double) cost.peakBytes()), "heap at most");
    }
  }

  private static String cpu(Cost cost) {
    return cost.cpuSeconds() > 0
        ? ", CPU " + Numbers.seconds(cost.cpuSeconds() / cost.pages())
        : "";
  }

  private static void tile(Markup page, String number, String what) {
    page.open("li").leaf("b", number).leaf("span", what).close();
  }

  static void table(Markup page, List<Summary> sets) {
    page.open("section", "id", "summary").open("h2").text("Summary");
    page.leaf("small", "Tóm tắt").close();
    page.leaf(
        "p",
        "Micro average over a set's documents, with the number of things behind it. Point at a"
            + " figure for macro average, precision and recall. Of cer, wer, conservation (digits"
            + " lost), silence, moved words and pieces less is better. Tints say how far a figure"
            + " is from perfect.",
        "class",
        "soft");
    page.open("p").open("label").empty("input", "type", "checkbox", "id", "deep");
    page.text(" all measures").close().close();
    page.open("div", "class", "wide", "tabindex", "0").open("table").open("thead").open("tr");
    page.leaf("th", "measure", "scope", "col");
    sets.forEach(set -> page.leaf("th", set.name(), "scope", "col"));
    page.close().close();
    topics(sets).forEach((topic, measures) -> topic(page, measures, sets));
    page.close().close().close();
  }

  private static Map<String, List<String>> topics(List<Summary> sets) {
    TreeSet<String> measures = new TreeSet<>();
    sets.forEach(set -> measures.addAll(set.lines().keySet()));
    return measures.stream()
        .collect(
            Collectors.groupingBy(
                Measures::topic, TreeMap::new, Collectors.toCollection(ArrayList::new)));
  }

  private static void topic(Markup page, List<String> measures, List<Summary> sets) {
    page.open("tbody", "class", "topic");
    String topic = Measures.topic(measures.getFirst());
    if (!measures.getFirst().equals(topic)) {
      page.open("tr").leaf("th", topic, "scope", "rowgroup", "colspan", "" + (sets.size() + 1));
      page.close();
    }
    for (String measure : measures) {
      int depth = Math.toIntExact(measure.chars().filter(c -> c == '/').count());
      page.open("tr", "class", Measures.fine(measure) ? "deep" : "plain");
      String name = depth == 0 ? measure : measure.substring(topic.length() + 1);
      page.leaf("th", name, "scope", "row", "class", "in" + Math.min(depth, INDENTS));
      sets.forEach(set -> cell(page, Optional.ofNullable(set.lines().get(measure))));
      page.close();
    }
    page.close();
  }

  static void cell(Markup page, Optional<Summary.Line> measured) {
    if (measured.isEmpty()) {
      page.leaf("td", "");
      return;
    }
    Summary.Line line = measured.get();
    double loss = Measures.loss(line.measure(), line.micro().value());
    page.open("td", "class", tint(loss), "title", details(line));
    page.text(Numbers.share(line.micro().value()));
    page.leaf("small", Numbers.count(line.micro().support())).close();
  }

  static String tint(double loss) {
    int level = 0;
    for (double from : LOSSES) {
      level += loss > from ? 1 : 0;
    }
    return "bad" + level;
  }

  private static String details(Summary.Line line) {
    String text = "macro %s over %d".formatted(Numbers.share(line.macro()), line.documents());
    return switch (line.micro()) {
      case Score.Counts c ->
          "%s; precision %s, recall %s; %d right, %d missed, %d invented"
              .formatted(
                  text,
                  Numbers.share(c.precision()),
                  Numbers.share(c.recall()),
                  c.right(),
                  c.missed(),
                  c.invented());
      case Score.Ratio r ->
          "%s; %s of %s".formatted(text, Numbers.count(r.sum()), Numbers.count(r.weight()));
    };
  }
}
