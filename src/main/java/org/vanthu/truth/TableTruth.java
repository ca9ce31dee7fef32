package org.vanthu.truth;

import java.util.List;
import java.util.Map;
import org.vanthu.model.Region;

/**
 * A table over all its pages; a head repeated on later pages is no part of it.
 *
 * @param kind DATA, or LAYOUT for what is arranged in columns without being a table (letter heads,
 *     signature blocks): reporting that counts neither way where the set says so
 * @param ruling of its lines
 * @param unit stated by caption or head, "" when none
 * @param regions one for each page; empty when unknown
 * @param meaning of body rows; empty when the truth does not tell it
 */
public record TableTruth(
    Kind kind,
    Ruling ruling,
    int rows,
    int columns,
    int headerRows,
    String caption,
    String unit,
    List<Region> regions,
    List<CellTruth> cells,
    List<RowTruth> meaning) {

  /** Whether it is to be found. */
  public enum Kind {
    DATA,
    LAYOUT
  }

  /** Which lines are drawn. */
  public enum Ruling {
    RULED,
    PARTLY,
    NONE,
    UNKNOWN
  }

  /**
   * A cell.
   *
   * @param text its lines joined by spaces
   * @param regions its ink by line and page; empty when empty or unknown
   */
  public record CellTruth(
      int row, int column, int rowSpan, int columnSpan, String text, List<Region> regions) {

    public CellTruth {
      regions = List.copyOf(regions);
    }
  }

  /**
   * What a body row means.
   *
   * @param level as in the record: 0 for the total of all, 1 for the outermost rows
   * @param parent row number of the row that it belongs to, −1 for none
   * @param province code of its era, "" for none
   * @param vnd amounts in đồng by column
   */
  public record RowTruth(
      int row,
      int level,
      int parent,
      String ordinal,
      String label,
      String province,
      Map<Integer, Long> vnd) {

    public RowTruth {
      vnd = Map.copyOf(vnd);
    }
  }

  public TableTruth {
    regions = List.copyOf(regions);
    cells = List.copyOf(cells);
    meaning = List.copyOf(meaning);
  }
}
