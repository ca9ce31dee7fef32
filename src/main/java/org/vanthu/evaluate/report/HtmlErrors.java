package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Error rates by set, and which measures and which confusions are frequent, as bars. */
final class HtmlErrors {

  /** Topic of the rate of wrong letters. */
  private static final String CER = "cer";

  /** Of pages of one origin and resolution: "cer/OCR@200dpi". */
  private static final String PAGES = "cer/[A-Z].*";

  /** Frequent pairs of expected and got that are listed. */
  private static final int PAIRS = 15;

  /** Letters of a pair that are shown. */
  private static final int LETTERS = 60;

  /** A bar. */
  private record Bar(String name, double value, String label, String link) {}

  private HtmlErrors() {}

  static void section(Markup page, List<Summary> sets, List<Selection> selections) {
    page.open("section", "id", "errors").open("h2").text("Errors");
    page.leaf("small", "Lỗi").close();
    bars(page, "Wrong letters (CER) by set, origin and resolution", rates(sets));
    List<Bar> frequencies = new ArrayList<>();
    for (Selection selection : selections) {
      frequencies.add(
          new Bar(
              selection.measure(),
              selection.all(),
              String.valueOf(selection.all()),
              selection.measure()));
    }
    bars(page, "Mistakes by measure", frequencies);
    bars(page, "The most frequent confusions", confusions(selections));
    page.close();
  }

  private static List<Bar> rates(List<Summary> sets) {
    List<Bar> rates = new ArrayList<>();
    for (Summary set : sets) {
      List<Summary.Line> pages =
          set.lines().values().stream().filter(line -> line.measure().matches(PAGES)).toList();
      Optional.ofNullable(set.lines().get(CER)).ifPresent(line -> rates.add(rate(set, "", line)));
      if (pages.size() > 1) {
        pages.forEach(
            line -> rates.add(rate(set, " " + line.measure().substring(CER.length() + 1), line)));
      }
    }
    return rates;
  }

  private static Bar rate(Summary set, String detail, Summary.Line line) {
    double value = line.micro().value();
    return new Bar(set.name() + detail, value, percent(value), "");
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * value);
  }

  private static List<Bar> confusions(List<Selection> selections) {
    record Pair(String measure, String expected, String got, int times) {}
    return selections.stream()
        .flatMap(selection ->
            selection.shown().stream()
                .map(shown ->
                    new Pair(
                        selection.measure(),
                        shown.mistake().expected(),
                        shown.mistake().got(),
                        shown.times())))
        .distinct()
        .filter(pair -> pair.times() > 1)
        .sorted(Comparator.comparingInt((Pair pair) -> -pair.times()))
        .limit(PAIRS)
        .map(pair ->
            new Bar(
                "%s: %s → %s".formatted(pair.measure(), text(pair.expected()), text(pair.got())),
                pair.times(),
                pair.times() + "×",
                pair.measure()))
        .toList();
  }

  private static String text(String value) {
    return value.isEmpty() ? "nothing" : "“" + Texts.shortened(value, LETTERS) + "”";
  }

  private static void bars(Markup page, String title, List<Bar> bars) {
    if (bars.isEmpty()) {
      return;
    }
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    page.leaf("p", title, "class", "soft").open("div", "class", "wide", "tabindex", "0");
    page.open("table").open("tbody");
    for (Bar bar : bars) {
      page.open("tr").open("td", "class", "words");
      if (bar.link().isEmpty()) {
        page.text(bar.name());
      } else {
        page.leaf("a", bar.name(), "href", "#mistakes", "data-measure", bar.link());
      }
      page.close().open("td", "class", "bar");
      page.open(
          "svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
      String width = String.format(Locale.ROOT, "%.2f", most == 0 ? 0 : 100 * bar.value() / most);
      page.leaf("rect", "", "class", "bar", "width", width, "height", "10").close().close();
      page.leaf("td", bar.label()).close();
    }
    page.close().close().close();
  }
}
