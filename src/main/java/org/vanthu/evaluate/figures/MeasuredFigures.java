package org.vanthu.evaluate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.report.Summary;

/** Lines of the README's table, taken from what was measured. */
enum MeasuredFigures {
  /** Two real documents, marked by people. */
  SAMPLES(
      "two real documents as text",
      new Line("mentions, lenient F1", "≥ 0.97", "mentions/lenient"),
      new Line("mentions, strict F1", "", "mentions/strict")),

  /** Real letters, read by people. */
  LETTERS(
      "real letters",
      new Line("symbol", "all", "fields/number/symbol"),
      new Line("handwritten number: right", "", "fields/number/handwritten/right"),
      new Line(
          "handwritten number: wrong with certainty",
          "none",
          "fields/number/handwritten/certainlyWrong"),
      new Line("month and year", "all", "fields/issuedOn/month"),
      new Line("handwritten day: right", "", "fields/issuedOn/handwritten/right"),
      new Line(
          "handwritten day: wrong with certainty",
          "none",
          "fields/issuedOn/handwritten/certainlyWrong"),
      new Line("kind", "", "fields/kind/lenient"),
      new Line("issuer", "", "fields/issuer/lenient"),
      new Line("issuer's province", "all", "fields/issuer/province"),
      new Line("subject", "", "fields/subject/lenient"),
      new Line(
          "printed number: right and certain", "≥ 13", "fields/number/printed/rightAndCertain"),
      new Line(
          "printed day: right and certain", "≥ 13", "fields/issuedOn/printed/rightAndCertain")),

  /** The project's own papers with a text of their own. */
  DIGITAL("own corpus, digital", papers("≥ 0.99")),

  /** The project's own papers as pictures. */
  SCANNED("own corpus, scanned", papers("≥ 0.97"));

  /**
   * @param measure as in {@link Summary#lines}
   */
  private record Line(String what, String mark, String measure) {}

  private final String on;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy of records
  private final List<Line> lines;

  MeasuredFigures(String on, Line... lines) {
    this.on = on;
    this.lines = List.of(lines);
  }

  private static Line[] papers(String mark) {
    return new Line[] {
      new Line("fields", mark, "fields/lenient"),
      new Line("mentions, F1", mark, "mentions/lenient"),
      new Line("table cells exact, F1", mark, "tables/cells"),
      new Line("rows: level and amounts", mark, "rows/meaning"),
      new Line("findings", mark, "findings/confirmed"),
      new Line("words under the targets' boxes", mark, "provenance/words"),
      new Line("wrong letters, in any order", "", "cer/orderFree"),
      new Line("wrong values that claim certainty", "", "silence/ofWrong"),
      new Line("values marked doubtful", "", "silence/doubtful")
    };
  }

  /** Lines of what was measured; what was not is left out. */
  List<Figure> of(Summary summary) {
    List<Figure> figures = new ArrayList<>();
    for (Line line : lines) {
      Optional.ofNullable(summary.lines().get(line.measure()))
          .map(Summary.Line::micro)
          .ifPresent(score -> figures.add(figure(line, score)));
    }
    return figures;
  }

  private Figure figure(Line line, Score score) {
    return new Figure(on, line.what(), line.mark(), result(score));
  }

  private static String result(Score score) {
    return switch (score) {
      case Score.Counts c ->
          String.format(
              Locale.ROOT,
              "%.4f (%d right, %d missed, %d invented)",
              c.value(),
              c.right(),
              c.missed(),
              c.invented());
      case Score.Ratio r ->
          String.format(Locale.ROOT, "%.4f (%.0f of %.0f)", r.value(), r.sum(), r.weight());
    };
  }
}
