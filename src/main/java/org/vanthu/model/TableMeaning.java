package org.vanthu.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a table says, beside its cells.
 *
 * @param table id of the table
 * @param caption the title above it
 * @param unit the unit line that rules all its amounts: "triệu đồng"
 * @param columns one per column, in order
 * @param rows the body rows in order, header rows left out
 */
public record TableMeaning(
    String table,
    Optional<Span> caption,
    Optional<Unit> unit,
    List<Column> columns,
    List<Row> rows) {

  public TableMeaning {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What a column holds. */
  public enum ColumnRole {
    ORDINAL,
    LABEL,
    AMOUNT,
    NUMBER,
    YEAR,
    DOCUMENT,
    NOTE,
    OTHER
  }

  /**
   * A unit that rules bare numbers.
   *
   * @param name as written, without "Đvt:": "triệu đồng"
   * @param vnd what one of it is worth in đồng; empty when it is no money ("%", "hộ")
   * @param from said in the caption or in the column's head
   */
  public record Unit(String name, java.util.OptionalLong vnd, Value.UnitSource from, Span span) {}

  /**
   * A column.
   *
   * @param header texts of its header cells from top to bottom, spanning ones repeated
   * @param unit its own, or the table's
   */
  public record Column(int index, ColumnRole role, List<String> header, Optional<Unit> unit) {

    public Column {
      header = List.copyOf(header);
    }
  }

  /**
   * A body row.
   *
   * @param row in the table, from 0, header rows counted
   * @param level 0 for the grand total, then 1 for the top of the hierarchy and so on
   * @param parent row of the group it belongs to
   * @param ordinal "I", "1.2", "-"; "" when it has none
   * @param label the text that names it
   * @param total whether it is a declared total
   * @param values its numbers, by column
   */
  public record Row(
      int row,
      int level,
      OptionalInt parent,
      String ordinal,
      String label,
      Optional<Span> labelSpan,
      boolean total,
      List<Number> values) {

    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * A number in a cell.
   *
   * @param number as written, before its unit; "-" is nil
   * @param vnd what it is worth in đồng
   * @param otherVnd what it is worth if its comma parts thousands, where nothing tells
   */
  public record Number(
      int column,
      Span span,
      double number,
      Optional<Unit> unit,
      java.util.OptionalLong vnd,
      java.util.OptionalLong otherVnd) {}
}
