package org.vanthu.evaluate.table;

import java.util.List;
import java.util.stream.Collectors;
import org.vanthu.evaluate.table.PlainTable.PlainCell;
import org.vanthu.evaluate.text.WordAlignment;

/** Which row of one table stands for which of another, in order, by what the rows say. */
public final class RowPairing {

  private RowPairing() {}

  /** For every row of the first the row of the second, or −1. */
  public static int[] of(PlainTable a, PlainTable b) {
    return WordAlignment.of(texts(a), texts(b));
  }

  private static List<String> texts(PlainTable table) {
    return table.byRow().stream()
        .map(row -> row.stream().map(PlainCell::text).collect(Collectors.joining("\t")))
        .toList();
  }
}
