package org.vanthu.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.vanthu.model.Document;
import org.vanthu.model.Fact;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.Value.Province;

/** Reads the figures of table rows whose label is a province. */
final class TableFacts {

  /** The row is the province's and the column says what it measures. */
  private static final double BY_ROW = 0.95;

  private static final Set<ColumnRole> FIGURES = Set.of(ColumnRole.AMOUNT, ColumnRole.NUMBER);

  private final Document document;
  private final Located provinces;
  private final Located dates;

  TableFacts(Document document, Located provinces, Located dates) {
    this.document = document;
    this.provinces = provinces;
    this.dates = dates;
  }

  List<Fact> of(List<TableMeaning> tables) {
    List<Fact> facts = new ArrayList<>();
    for (TableMeaning table : tables) {
      Optional<LocalDate> asOf = table.caption().flatMap(caption -> AsOf.in(caption, dates));
      for (TableMeaning.Row row : table.rows()) {
        row.labelSpan()
            .flatMap(this::province)
            .ifPresent(code -> row(table, row, code, asOf, facts));
      }
    }
    return facts;
  }

  /** The province that is the whole label, but for "tỉnh" or "TP." before it. */
  private Optional<String> province(Span label) {
    List<Mention> named = List.copyOf(provinces.in(label));
    if (named.size() != 1) {
      return Optional.empty();
    }
    Span span = named.getFirst().span();
    String text = document.text();
    String around =
        (text.substring(label.start(), span.start())
                + text.substring(Math.min(span.end(), label.end()), label.end()))
            .strip();
    return around.matches("(?iU)(?:tỉnh|thành phố|tp\\.?|t\\.p)?")
        ? Optional.of(((Province) named.getFirst().value()).code())
        : Optional.empty();
  }

  private void row(
      TableMeaning table,
      TableMeaning.Row row,
      String code,
      Optional<LocalDate> asOf,
      List<Fact> facts) {
    for (TableMeaning.Number value : row.values()) {
      Optional<Column> column =
          table.columns().stream()
              .filter(c -> c.index() == value.column() && FIGURES.contains(c.role()))
              .findFirst();
      String measure = column.map(TableFacts::head).orElse("");
      if (!measure.isBlank() && hasDigits(value.span())) {
        facts.add(
            new Fact(
                Optional.of(code),
                measure,
                value.number(),
                OptionalDouble.empty(),
                value.unit().map(TableMeaning.Unit::name).orElse(""),
                asOf,
                BY_ROW * document.confidence(value.span()),
                value.span()));
      }
    }
  }

  private boolean hasDigits(Span span) {
    return span.of(document.text()).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String head(Column column) {
    Set<String> heads = new LinkedHashSet<>();
    column.header().forEach(head -> heads.add(head.replaceAll("\\s+", " ").strip()));
    heads.remove("");
    return String.join(" - ", heads);
  }
}
