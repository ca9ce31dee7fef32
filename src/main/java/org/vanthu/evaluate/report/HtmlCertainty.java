package org.vanthu.evaluate.report;

import java.util.Locale;
import java.util.Map;
import org.vanthu.evaluate.Claim;

/** How far stated confidences can be trusted: a table, and a reliability diagram for each type. */
final class HtmlCertainty {

  /** Side of a diagram in its own units. */
  private static final double SIDE = 160;

  private static final double LEFT = 26;
  private static final double TOP = 8;

  /** Radius of the dot of a bin that holds all claims, and of one that holds almost none. */
  private static final double LARGEST = 11;

  private static final double SMALLEST = 2.5;

  private HtmlCertainty() {}

  static void section(Markup page, Summary all) {
    page.open("section", "id", "certainty").open("h2").text("Certainty");
    page.leaf("small", "Độ tin cậy").close();
    if (all.certainty().isEmpty()) {
      page.leaf("p", "No value stated a confidence that the truth can judge.").close();
      return;
    }
    page.leaf(
        "p",
        "Silence is the share of wrong values that claim a confidence of 0.8 or more. It stands"
            + " beside the share of values marked doubtful, because either alone can be made to"
            + " look good.",
        "class",
        "soft");
    table(page, all.certainty());
    page.open("div", "class", "plots");
    all.certainty().forEach((type, certainty) -> plot(page, name(type), certainty));
    page.close().close();
  }

  private static String name(String type) {
    return type.equals(Summary.ALL) ? "all types" : type;
  }

  private static void table(Markup page, Map<String, Certainty> types) {
    page.open("div", "class", "wide", "tabindex", "0").open("table").open("thead").open("tr");
    for (String head :
        new String[] {
          "values stated",
          "number",
          "wrong",
          "wrong in silence",
          "silence",
          "doubtful",
          "calibration error"
        }) {
      page.leaf("th", head, "scope", "col");
    }
    page.close().close().open("tbody");
    types.forEach((type, certainty) -> {
      page.open("tr").leaf("th", name(type), "scope", "row");
      page.leaf("td", String.valueOf(certainty.claims()));
      page.leaf("td", String.valueOf(certainty.wrong()));
      page.leaf("td", "" + certainty.silent(), "class", certainty.silent() > 0 ? "bad3" : "bad0");
      page.leaf("td", Numbers.percent(certainty.silence()));
      page.leaf("td", Numbers.percent(certainty.doubt()));
      page.leaf("td", Numbers.share(certainty.error())).close();
    });
    page.close().close().close();
  }

  private static void plot(Markup page, String type, Certainty certainty) {
    page.open("figure");
    page.open(
        "svg",
        "viewBox",
        "0 0 200 200",
        "role",
        "img",
        "aria-label",
        "Share of right values by claimed confidence: " + type);
    axes(page);
    certainty.bins().forEach(bin -> bin(page, bin, certainty.claims()));
    page.close().open("figcaption").leaf("b", type);
    page.text(
        "%d values, %d wrong, calibration error %s"
            .formatted(certainty.claims(), certainty.wrong(), Numbers.share(certainty.error())));
    page.close().close();
  }

  private static void axes(Markup page) {
    page.leaf(
        "rect",
        "",
        "class",
        "certain",
        "x",
        x(Claim.CERTAIN),
        "y",
        y(1),
        "width",
        number((1 - Claim.CERTAIN) * SIDE),
        "height",
        number(SIDE));
    page.leaf(
        "rect",
        "",
        "class",
        "axis",
        "x",
        x(0),
        "y",
        y(1),
        "width",
        number(SIDE),
        "height",
        number(SIDE));
    page.leaf("line", "", "class", "even", "x1", x(0), "y1", y(0), "x2", x(1), "y2", y(1));
    for (double tick : new double[] {0, 0.5, 1}) {
      String label = number(tick);
      page.leaf("text", label, "x", x(tick), "y", number(TOP + SIDE + 12), "text-anchor", "middle");
      page.leaf("text", label, "x", number(LEFT - 4), "y", y(tick), "text-anchor", "end");
    }
    page.leaf(
        "text",
        "confidence claimed",
        "x",
        x(0.5),
        "y",
        number(TOP + SIDE + 26),
        "text-anchor",
        "middle");
    page.leaf(
        "text",
        "right",
        "x",
        "9",
        "y",
        y(0.5),
        "text-anchor",
        "middle",
        "transform",
        "rotate(-90 9 " + y(0.5) + ")");
  }

  private static void bin(Markup page, Certainty.Bin bin, int claims) {
    String x = x(bin.confidence());
    page.leaf(
        "line",
        "",
        "class",
        "gap",
        "x1",
        x,
        "y1",
        y(bin.confidence()),
        "x2",
        x,
        "y2",
        y(bin.right()));
    double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) bin.claims() / claims);
    page.open("circle", "class", "dot", "cx", x, "cy", y(bin.right()), "r", number(radius));
    page.leaf(
        "title",
        "%d values claim %s on average, %s are right"
            .formatted(
                bin.claims(), Numbers.share(bin.confidence()), Numbers.percent(bin.right())));
    page.close();
  }

  private static String x(double confidence) {
    return number(LEFT + confidence * SIDE);
  }

  private static String y(double right) {
    return number(TOP + (1 - right) * SIDE);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
