package org.vanthu.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.TableMeaning.Number;
import org.vanthu.model.TableMeaning.Row;
import org.vanthu.model.TableMeaning.Unit;

/** Reads the body rows of a table: ordinals, labels, levels, numbers. */
final class RowReader {

  private static final long LARGEST_EXACT = 9_000_000_000_000_000_000L;

  /** A row before its level is known. */
  record Raw(
      int row,
      Optional<Ordinal> ordinal,
      String ordinalText,
      String label,
      Optional<Span> labelSpan,
      boolean bold,
      List<Number> values) {

    boolean says() {
      return !ordinalText.isEmpty() || !label.isEmpty() || !values.isEmpty();
    }
  }

  /** Body rows that say anything, in order, with levels by the outline. */
  List<Row> read(TableIndex table, int head, List<Column> columns, Outline outline) {
    Map<Integer, Separators> separators = separators(table, head, columns);
    Map<Integer, List<Optional<Ordinal>>> ordinals = ordinals(table, head, columns);
    List<Raw> raws = new ArrayList<>();
    for (int row = head; row < table.rows(); row++) {
      Raw raw = raw(table, head, row, columns, ordinals, separators);
      if (raw.says()) {
        raws.add(raw);
      }
    }
    List<Outline.Place> places = outline.places(raws);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < raws.size(); i++) {
      Raw raw = raws.get(i);
      Outline.Place place = places.get(i);
      OptionalInt parent =
          place.parent() < 0 ? OptionalInt.empty() : OptionalInt.of(place.parent());
      rows.add(
          new Row(
              raw.row(),
              place.level(),
              parent,
              raw.ordinalText(),
              raw.label(),
              raw.labelSpan(),
              place.total(),
              raw.values()));
    }
    return List.copyOf(rows);
  }

  private static Map<Integer, Separators> separators(
      TableIndex table, int head, List<Column> columns) {
    Map<Integer, Separators> separators = new HashMap<>();
    for (Column column : columns) {
      List<String> numerals = new ArrayList<>();
      for (int row = head; numeric(column) && row < table.rows(); row++) {
        Numeral.of(table.plain(row, column.index())).map(Numeral::digits).ifPresent(numerals::add);
      }
      separators.put(column.index(), Separators.of(numerals));
    }
    return separators;
  }

  private static boolean numeric(Column column) {
    return column.role() == ColumnRole.AMOUNT || column.role() == ColumnRole.NUMBER;
  }

  /** The ordinals of each column of ordinals, by row. */
  private static Map<Integer, List<Optional<Ordinal>>> ordinals(
      TableIndex table, int head, List<Column> columns) {
    Map<Integer, List<Optional<Ordinal>>> ordinals = new HashMap<>();
    for (Column column : columns) {
      if (column.role() == ColumnRole.ORDINAL) {
        List<String> texts = new ArrayList<>();
        for (int row = head; row < table.rows(); row++) {
          boolean begins = table.begins(row, column.index());
          texts.add(begins ? table.plain(row, column.index()) : "");
        }
        ordinals.put(column.index(), OrdinalRepair.of(texts));
      }
    }
    return ordinals;
  }

  private static Raw raw(
      TableIndex table,
      int head,
      int row,
      List<Column> columns,
      Map<Integer, List<Optional<Ordinal>>> ordinals,
      Map<Integer, Separators> separators) {
    RowBuilder builder = new RowBuilder();
    boolean named = false;
    for (Column column : columns) {
      int c = column.index();
      boolean begins = table.begins(row, c);
      Optional<CellText> text = table.text(row, c).filter(t -> !t.isEmpty());
      Optional<CellText> own = text.filter(t -> begins);
      if (column.role() == ColumnRole.ORDINAL) {
        builder.ordinal(ordinals.getOrDefault(c, List.of()).get(row - head), own);
      } else if (column.role() == ColumnRole.LABEL) {
        text.ifPresent(builder::label);
      } else if (numeric(column)) {
        own.flatMap(t -> number(column, t, separators.getOrDefault(c, Separators.DOT_GROUPS)))
            .ifPresent(builder::value);
      } else if (column.role() == ColumnRole.OTHER && !named) {
        own.ifPresent(builder::group);
      }
      named |= column.role() == ColumnRole.LABEL;
    }
    return builder.row(row);
  }

  private static Optional<Number> number(Column column, CellText text, Separators separators) {
    Optional<Numeral> numeral = Numeral.of(text.text());
    Optional<BigDecimal> value = numeral.flatMap(n -> n.value(separators));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Span span = text.span(numeral.get().start(), numeral.get().end());
    Optional<Unit> unit = ownUnit(numeral.get(), span).or(column::unit);
    OptionalLong vnd = unit.map(u -> vnd(value.get(), u)).orElse(OptionalLong.empty());
    return Optional.of(new Number(column.index(), span, value.get().doubleValue(), unit, vnd));
  }

  private static Optional<Unit> ownUnit(Numeral numeral, Span span) {
    return numeral.unit().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Unit(
                numeral.unit(),
                UnitReader.vnd(numeral.unit()),
                org.vanthu.model.Value.UnitSource.TEXT,
                span));
  }

  private static OptionalLong vnd(BigDecimal value, Unit unit) {
    if (unit.vnd().isEmpty()) {
      return OptionalLong.empty();
    }
    BigDecimal vnd = value.multiply(BigDecimal.valueOf(unit.vnd().getAsLong()));
    boolean fits = vnd.abs().compareTo(BigDecimal.valueOf(LARGEST_EXACT)) < 0;
    return fits
        ? OptionalLong.of(vnd.setScale(0, java.math.RoundingMode.HALF_UP).longValue())
        : OptionalLong.empty();
  }
}
