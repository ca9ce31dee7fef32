package org.vanthu.evaluate.report;

import java.util.Comparator;
import java.util.List;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Measured;

/** Every document on a line, those with the most mistakes first. */
final class HtmlDocuments {

  private HtmlDocuments() {}

  static void section(Markup page, List<Evaluated> documents) {
    page.open("section", "id", "documents").open("h2").text("Documents");
    page.leaf("small", "Văn bản").close();
    page.open("div", "class", "wide", "tabindex", "0").open("table").open("thead").open("tr");
    for (String head :
        List.of("document", "set", "kind", "status", "pages", "mistakes", "silent", "time")) {
      page.leaf("th", head, "scope", "col");
    }
    page.close().close().open("tbody");
    documents.stream()
        .sorted(
            Comparator.comparingInt((Evaluated d) -> -d.measured().mistakes().size())
                .thenComparing(Evaluated::name))
        .forEach(document -> row(page, document));
    page.close().close().close().close();
  }

  private static void row(Markup page, Evaluated document) {
    Measured measured = document.measured();
    page.open("tr").open("th", "scope", "row");
    page.leaf("a", document.name(), "href", "#mistakes", "data-document", document.name()).close();
    page.leaf("td", document.set()).leaf("td", measured.made().kind());
    page.leaf("td", measured.status(), "class", tint(measured.status()));
    page.leaf("td", String.valueOf(measured.cost().pages()));
    page.leaf("td", String.valueOf(measured.mistakes().size()));
    page.leaf("td", "" + measured.claims().stream().filter(Claim::silentlyWrong).count());
    page.leaf("td", Numbers.seconds(measured.cost().wallSeconds())).close();
  }

  private static String tint(String status) {
    return switch (status) {
      case "COMPLETE" -> "bad0";
      case "PARTIAL" -> "bad2";
      default -> "bad3";
    };
  }
}
