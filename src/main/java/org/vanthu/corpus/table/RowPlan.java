package org.vanthu.corpus.table;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A body row while a table is composed. */
final class RowPlan {

  final int level;

  /** Position among the body's rows of the row that it belongs to, −1 for none. */
  final int parent;

  String ordinal = "";
  String label = "";
  String province = "";
  boolean bold;

  /** Texts by column, with marks. */
  final Map<Integer, String> texts = new TreeMap<>();

  /** Numbers by column in units of the last decimal; absent where the cell is empty. */
  final Map<Integer, Long> values = new TreeMap<>();

  /** Đồng by column where the row has a unit of its own. */
  final Map<Integer, Long> worth = new TreeMap<>();

  /** Columns whose cell goes on over so many rows from here; 0 where one from above does. */
  final Map<Integer, Integer> rowSpans = new TreeMap<>();

  /**
   * Columns that ordinal and label take together from the first on; where there is no ordinal the
   * label takes them all. 0 when the label keeps to its own column.
   */
  int labelCovers;

  RowPlan(int level, int parent) {
    this.level = level;
    this.parent = parent;
  }

  RowPlan named(String newOrdinal, String newLabel) {
    ordinal = newOrdinal;
    label = newLabel;
    return this;
  }

  /** The same row after so many rows have come over its table. */
  RowPlan under(int rows) {
    RowPlan moved = new RowPlan(level, parent < 0 ? -1 : parent + rows).named(ordinal, label);
    moved.province = province;
    moved.bold = bold;
    moved.texts.putAll(texts);
    moved.values.putAll(values);
    moved.worth.putAll(worth);
    moved.rowSpans.putAll(rowSpans);
    moved.labelCovers = labelCovers;
    return moved;
  }

  @Nullable Long value(int column) {
    return values.get(column);
  }

  int rowSpan(int column) {
    return rowSpans.getOrDefault(column, 1);
  }
}
