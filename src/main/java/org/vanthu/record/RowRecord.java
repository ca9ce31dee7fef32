package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a body row says.
 *
 * @param table id of the table
 * @param row in the table, from 0, header rows counted
 * @param level 0 for the grand total, then 1 for the top of the hierarchy and so on
 * @param parent row of the group it belongs to
 * @param ordinal "I", "1.2", "-"
 * @param province code of the province that the row is about
 */
public record RowRecord(
    String table,
    int row,
    int level,
    OptionalInt parent,
    Optional<String> ordinal,
    String label,
    Optional<String> province,
    List<NumberRecord> values) {

  public RowRecord {
    values = List.copyOf(values);
  }

  /**
   * A number of a row.
   *
   * @param header texts of the column's header cells from top to bottom
   * @param number as written, before its unit
   * @param vnd đồng; empty when it is no money or its unit can't be known
   * @param mention id of the mention that stands there
   */
  public record NumberRecord(
      int column,
      List<String> header,
      String text,
      double number,
      Optional<String> unit,
      OptionalLong vnd,
      Optional<String> mention,
      TargetRecord target) {

    public NumberRecord {
      header = List.copyOf(header);
    }
  }
}
