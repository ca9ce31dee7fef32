package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether documents with a trait are read worse than the others: measures by trait. */
final class HtmlTraits {

  private HtmlTraits() {}

  static void section(Markup page, List<Evaluated> documents) {
    page.open("section", "id", "traits").open("h2").text("Traits");
    page.leaf("small", "Đặc điểm").close();
    TreeMap<String, List<Evaluated>> traits = new TreeMap<>();
    for (Evaluated document : documents) {
      for (String trait : new TreeSet<>(document.measured().made().traits())) {
        traits.computeIfAbsent(trait, t -> new ArrayList<>()).add(document);
      }
    }
    if (traits.isEmpty()) {
      page.leaf("p", "No document tells of traits.", "class", "soft").close();
      return;
    }
    page.leaf("p", "All sets together, by what is particular about a document.", "class", "soft");
    List<Summary> rows = new ArrayList<>();
    rows.add(Summary.of("all documents", documents));
    traits.forEach((trait, some) -> rows.add(Summary.of(trait, some)));
    table(page, rows, Measures.headlines(rows.getFirst().lines().keySet()));
    page.close();
  }

  private static void table(Markup page, List<Summary> rows, List<String> measures) {
    page.open("div", "class", "wide", "tabindex", "0").open("table").open("thead").open("tr");
    page.leaf("th", "trait", "scope", "col").leaf("th", "documents", "scope", "col");
    measures.forEach(measure -> page.leaf("th", measure, "scope", "col"));
    page.close().close().open("tbody");
    for (Summary row : rows) {
      page.open("tr").leaf("th", row.name(), "scope", "row");
      page.leaf("td", String.valueOf(row.documents()));
      for (String measure : measures) {
        HtmlSummary.cell(page, Optional.ofNullable(row.lines().get(measure)));
      }
      page.close();
    }
    page.close().close().close();
  }
}
