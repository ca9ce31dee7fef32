package org.vanthu.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.model.Document;
import org.vanthu.model.Judged.Other;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.TableMeaning.Unit;
import org.vanthu.model.Value;
import org.vanthu.model.Value.Amount;
import org.vanthu.model.Value.UnitSource;

/** What the tables say about their cells, for the grammars and for bare amounts. */
final class CellMeanings {

  /** A bare number in a column of money whose unit is said. */
  private static final double UNIT_SAID = 0.97;

  /** A bare number in a column of money without any unit. */
  private static final double UNIT_UNKNOWN = 0.5;

  /** A comma before three digits in a table that has no other separators. */
  private static final double COMMA_OPEN = 0.6;

  private final Set<Span> cells = new HashSet<>();
  private final TreeSet<Integer> labels = new TreeSet<>();
  private final TreeMap<Integer, TableMeaning.Number> numbers = new TreeMap<>();
  private final Map<TableMeaning.Number, ColumnRole> roles = new HashMap<>();

  private final String text;

  CellMeanings(Document document, List<TableMeaning> tables) {
    text = document.text();
    document.tables().forEach(t -> t.cells().forEach(cell -> cells.add(cell.span())));
    for (TableMeaning table : tables) {
      for (TableMeaning.Row row : table.rows()) {
        row.labelSpan().ifPresent(label -> labels.add(label.start()));
        row.values().forEach(value -> add(table, value));
      }
    }
  }

  private void add(TableMeaning table, TableMeaning.Number value) {
    numbers.put(value.span().start(), value);
    table.columns().stream()
        .filter(column -> column.index() == value.column())
        .map(Column::role)
        .findFirst()
        .ifPresent(role -> roles.put(value, role));
  }

  boolean isCell(Span span) {
    return cells.contains(span);
  }

  boolean isRowLabel(Span span) {
    Integer label = labels.ceiling(span.start());
    return label != null && label < span.end();
  }

  /** Whether a cell of nothing but years may mean years: it must not be a number of its column. */
  boolean mayHoldYears(Passage passage) {
    return passage.isCell()
        && numbers.subMap(passage.span().start(), passage.span().end()).values().stream()
            .allMatch(number -> roles.get(number) == ColumnRole.YEAR);
  }

  /** Bare numbers in columns of money, apart from those that the text read with a unit. */
  List<Found<Amount>> amounts(List<Found<? extends Value>> read) {
    TreeMap<Integer, Span> taken = new TreeMap<>();
    read.stream()
        .filter(found -> found.value() instanceof Amount)
        .forEach(found -> taken.put(found.span().start(), found.span()));
    List<Found<Amount>> amounts = new ArrayList<>();
    for (TableMeaning.Number number : numbers.values()) {
      var before = taken.floorEntry(number.span().end() - 1);
      if (before == null || !before.getValue().overlaps(number.span())) {
        amount(number).ifPresent(amounts::add);
      }
    }
    return amounts;
  }

  /** Where the table leaves open what its commas part, both readings are told. */
  private Found<Amount> weighed(TableMeaning.Number number, Amount value) {
    if (number.otherVnd().isEmpty()) {
      return Found.of(number.span(), value, UNIT_SAID);
    }
    Amount other = new Amount(number.otherVnd(), false, value.per(), value.unitFrom(), false);
    Other<Value> reading = new Other<>(other, number.span().of(text), 1 - COMMA_OPEN);
    return new Found<>(
        number.span(), value, COMMA_OPEN, Set.of(Reason.AMBIGUOUS), List.of(reading));
  }

  private Optional<Found<Amount>> amount(TableMeaning.Number number) {
    if (number.span().of(text).chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    if (number.vnd().isPresent()) {
      UnitSource from = number.unit().map(Unit::from).orElse(UnitSource.IMPLIED);
      Amount value = new Amount(number.vnd(), false, Optional.empty(), from, false);
      return Optional.of(weighed(number, value));
    }
    if (number.unit().isPresent() || roles.get(number) != ColumnRole.AMOUNT) {
      return Optional.empty();
    }
    Amount value = new Amount(number.vnd(), false, Optional.empty(), UnitSource.IMPLIED, false);
    return Optional.of(
        new Found<>(number.span(), value, UNIT_UNKNOWN, Set.of(Reason.UNIT_UNCLEAR), List.of()));
  }
}
