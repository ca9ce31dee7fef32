package org.vanthu.bench.peer;

import java.util.List;
import org.vanthu.truth.TableTruth.CellTruth;

/**
 * A table as an engine gives it.
 *
 * @param cells with spans where the engine tells them, in reading order
 */
public record FoundTable(int rows, int columns, List<CellTruth> cells) {

  public FoundTable {
    cells = List.copyOf(cells);
  }

  /** As large as its cells reach. */
  static FoundTable of(List<CellTruth> cells) {
    int rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    int columns = cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
    return new FoundTable(rows, columns, cells);
  }
}
