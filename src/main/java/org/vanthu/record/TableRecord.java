package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.CellRole;
import org.vanthu.record.TargetRecord.RegionRecord;

/**
 * A table, over all its pages.
 *
 * @param id "t1", "t2", … in reading order
 * @param part id of the part that holds it
 * @param unit the unit that rules all its bare amounts: "triệu đồng"
 * @param pages on which it stands; empty without pages
 * @param cells by row, then column; with their spans they tile the grid
 */
public record TableRecord(
    String id,
    String part,
    Optional<String> caption,
    Optional<String> unit,
    int headerRows,
    int rowCount,
    int columnCount,
    List<Integer> pages,
    List<CellRecord> cells) {

  public TableRecord {
    pages = List.copyOf(pages);
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param row from 0
   * @param column from 0
   * @param areas its rectangles, one per page it runs over; empty without pages
   * @param target the ink in it; an empty cell's has no length
   */
  public record CellRecord(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      CellRole role,
      String text,
      List<RegionRecord> areas,
      TargetRecord target) {

    public CellRecord {
      areas = List.copyOf(areas);
    }
  }
}
