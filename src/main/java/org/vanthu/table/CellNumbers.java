package org.vanthu.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.TableMeaning.Number;
import org.vanthu.model.TableMeaning.Unit;
import org.vanthu.model.Value.UnitSource;

/**
 * Reads the numbers of a table's cells. How separators are used is told from the column, where it
 * leaves that open from the whole table; the unit from the cell, the column's head, the row, the
 * caption, in this order.
 */
final class CellNumbers {

  private static final long LARGEST_EXACT = 9_000_000_000_000_000_000L;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final Map<Integer, Separators> separators = new HashMap<>();
  private final RowUnits rowUnits;
  private boolean open;

  private CellNumbers(RowUnits rowUnits) {
    this.rowUnits = rowUnits;
  }

  static CellNumbers of(TableIndex table, int head, List<Column> columns) {
    CellNumbers numbers = new CellNumbers(RowUnits.of(table, head, columns));
    Map<Integer, List<String>> numerals = new HashMap<>();
    List<String> all = new ArrayList<>();
    for (Column column : columns) {
      List<String> inColumn = numerals(table, head, column);
      numerals.put(column.index(), inColumn);
      all.addAll(inColumn);
    }
    Optional<Separators> shown = Separators.shown(all);
    boolean commas = shown.isEmpty() && Separators.commasPartThousands(all);
    Separators usual = shown.orElse(commas ? Separators.COMMA_GROUPS : Separators.DOT_GROUPS);
    numbers.open = shown.isEmpty() && !commas;
    numerals.forEach((column, inColumn) ->
        numbers.separators.put(column, Separators.shown(inColumn).orElse(usual)));
    return numbers;
  }

  private static List<String> numerals(TableIndex table, int head, Column column) {
    List<String> numerals = new ArrayList<>();
    boolean numeric = column.role() == ColumnRole.AMOUNT || column.role() == ColumnRole.NUMBER;
    for (int row = head; numeric && row < table.rows(); row++) {
      if (table.begins(row, column.index())) {
        Numeral.of(table.plain(row, column.index())).map(Numeral::digits).ifPresent(numerals::add);
      }
    }
    return numerals;
  }

  /** The number that a cell says and nothing else. */
  Optional<Number> number(int row, Column column, CellText text) {
    Optional<Numeral> numeral = Numeral.of(text.text());
    if (numeral.isEmpty() || text.breaksWithin(numeral.get().start(), numeral.get().end())) {
      return Optional.empty();
    }
    Span span = text.span(numeral.get().start(), numeral.get().end());
    Optional<Unit> unit = unit(numeral.get(), span, row, column);
    boolean whole = unit.map(u -> u.vnd().orElse(0) == 1).orElse(false);
    Separators use = separators.getOrDefault(column.index(), Separators.DOT_GROUPS);
    boolean unsure = open && Separators.ambiguous(numeral.get().digits());
    Optional<BigDecimal> value =
        numeral.get().value(unsure && whole ? Separators.COMMA_GROUPS : use);
    OptionalLong other =
        value.isPresent() && unsure && !whole
            ? vnd(value.get().multiply(THOUSAND), unit)
            : OptionalLong.empty();
    return value.map(
        v -> new Number(column.index(), span, v.doubleValue(), unit, vnd(v, unit), other));
  }

  private Optional<Unit> unit(Numeral numeral, Span span, int row, Column column) {
    if (!numeral.unit().isEmpty()) {
      String name = numeral.unit();
      return Optional.of(new Unit(name, UnitReader.vnd(name), UnitSource.TEXT, span));
    }
    boolean ofColumn = column.unit().filter(u -> u.from() == UnitSource.COLUMN).isPresent();
    return ofColumn ? column.unit() : rowUnits.unit(row, column).or(column::unit);
  }

  private static OptionalLong vnd(BigDecimal value, Optional<Unit> unit) {
    if (unit.isEmpty() || unit.get().vnd().isEmpty()) {
      return OptionalLong.empty();
    }
    BigDecimal vnd = value.multiply(BigDecimal.valueOf(unit.get().vnd().getAsLong()));
    boolean fits = vnd.abs().compareTo(BigDecimal.valueOf(LARGEST_EXACT)) < 0;
    return fits
        ? OptionalLong.of(vnd.setScale(0, RoundingMode.HALF_UP).longValue())
        : OptionalLong.empty();
  }
}
