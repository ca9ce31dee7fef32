package org.vanthu.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.TableMeaning.Unit;
import org.vanthu.model.Value.UnitSource;

/** Units that a column of the table names row by row: "ĐVT" over "triệu đồng", "%", "người". */
final class RowUnits {

  private static final Pattern HEAD =
      Pattern.compile("(?iu)(?:[đd]\\.?v\\.?t\\.?|[đd][ơo]n v[ịi](?: t[íi]nh)?|unit)");

  /** Letters of a unit on average; more takes bodies and persons for units. */
  private static final double SHORT = 14;

  /** Share of names that must be named again, as units are; more misses short tables. */
  private static final double AGAIN = 0.4;

  private final Map<Integer, Unit> units;

  private RowUnits(Map<Integer, Unit> units) {
    this.units = units;
  }

  static RowUnits of(TableIndex table, int head, List<Column> columns) {
    for (Column column : columns) {
      boolean open = column.role() == ColumnRole.OTHER || column.role() == ColumnRole.LABEL;
      if (open && named(column)) {
        Map<Integer, Unit> units = read(table, head, column.index());
        if (believable(column, units)) {
          return new RowUnits(units);
        }
      }
    }
    return new RowUnits(Map.of());
  }

  private static boolean named(Column column) {
    return column.header().stream().anyMatch(name -> HEAD.matcher(name).matches());
  }

  private static Map<Integer, Unit> read(TableIndex table, int head, int column) {
    Map<Integer, Unit> units = new HashMap<>();
    for (int row = head; row < table.rows(); row++) {
      Optional<CellText> text = table.text(row, column).filter(t -> !t.isEmpty());
      if (text.isPresent()) {
        String name = text.get().text();
        OptionalLong vnd = UnitReader.vnd(name);
        units.put(row, new Unit(name, vnd, UnitSource.COLUMN, text.get().span()));
      }
    }
    return units;
  }

  /** "Đơn vị" heads bodies as well as units; units are short, and few. */
  private static boolean believable(Column column, Map<Integer, Unit> units) {
    List<String> names = new ArrayList<>();
    units.values().forEach(unit -> names.add(unit.name().toLowerCase(java.util.Locale.ROOT)));
    double letters = names.stream().mapToInt(String::length).average().orElse(SHORT);
    int again = names.size() - new HashSet<>(names).size();
    boolean said = column.header().stream().anyMatch(name -> name.length() < 5 || says(name));
    boolean money = units.values().stream().anyMatch(unit -> unit.vnd().isPresent());
    return letters < SHORT && (said || money || again >= AGAIN * names.size());
  }

  private static boolean says(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).matches(".*t[íi]nh");
  }

  /**
   * The unit of a row's numbers in a column without a unit in its head. What is no money does not
   * rule a column of money: what ten boxes cost is not counted in boxes.
   */
  Optional<Unit> unit(int row, Column column) {
    boolean money = ColumnReader.MONEY_HEAD.matcher(String.join(" ", column.header())).matches();
    return Optional.ofNullable(units.get(row)).filter(unit -> unit.vnd().isPresent() || !money);
  }
}
