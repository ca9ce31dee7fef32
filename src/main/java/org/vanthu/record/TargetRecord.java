package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.Target;

/**
 * Where a value stands. The canonical text at {@code start..end} is the text of what has the
 * target.
 *
 * @param regions the ink, one box for each line and page; empty where there are no pages
 * @param cell the table cell that holds it
 * @param path part and element of markup, where the file is made of it
 * @param href opens the source at the place
 */
public record TargetRecord(
    int start,
    int end,
    List<RegionRecord> regions,
    Optional<Target.CellPlace> cell,
    Optional<String> path,
    String href) {

  public TargetRecord {
    regions = List.copyOf(regions);
  }

  /**
   * A rectangle on a page.
   *
   * @param box left, top, right, bottom in points of the page as displayed, origin top-left, y down
   */
  public record RegionRecord(int page, List<Double> box) {

    public RegionRecord {
      box = List.copyOf(box);
      if (box.size() != 4) {
        throw new IllegalArgumentException("a box has four sides: " + box);
      }
    }
  }
}
