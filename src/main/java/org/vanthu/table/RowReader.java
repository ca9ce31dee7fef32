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
    List<Raw> raws = new ArrayList<>();
    for (int row = head; row < table.rows(); row++) {
      Raw raw = raw(table, row, columns, separators);
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

  private static Raw raw(
      TableIndex table, int row, List<Column> columns, Map<Integer, Separators> separators) {
    String ordinal = "";
    String label = "";
    Optional<Span> labelSpan = Optional.empty();
    boolean bold = false;
    List<Number> values = new ArrayList<>();
    for (Column column : columns) {
      Optional<CellText> text = table.text(row, column.index()).filter(t -> !t.isEmpty());
      if (text.isEmpty()) {
        continue;
      }
      boolean begins = table.begins(row, column.index());
      if (column.role() == ColumnRole.ORDINAL && begins) {
        if (Ordinal.of(text.get().text()).isPresent()) {
          ordinal = text.get().text();
        } else if (label.isEmpty()) {
          label = text.get().text();
          labelSpan = Optional.of(text.get().span());
          bold = text.get().bold();
        }
      } else if (column.role() == ColumnRole.LABEL && label.isEmpty()) {
        label = text.get().text();
        labelSpan = Optional.of(text.get().span());
        bold = text.get().bold();
      } else if (numeric(column) && begins) {
        number(column, text.get(), separators.getOrDefault(column.index(), Separators.DOT_GROUPS))
            .ifPresent(values::add);
      }
    }
    return new Raw(row, Ordinal.of(ordinal), ordinal, label, labelSpan, bold, values);
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
