package org.vanthu.evaluate.report;

import java.util.List;
import java.util.SortedMap;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Score;

/**
 * A document that was measured.
 *
 * @param name by which reports and baselines know it, unique within a run: its path below the
 *     folder given, with "/" on every system
 * @param pages as the record shows them; empty for documents without pages
 */
public record Evaluated(String name, Measured measured, List<PageSize> pages) {

  /** A page as displayed: number from 1, width and height in points. */
  public record PageSize(int number, double width, double height) {}

  public Evaluated {
    pages = List.copyOf(pages);
  }

  /** Name under which its figures are told; never empty. */
  public String set() {
    String set = measured.made().set();
    return set.isEmpty() ? "(no set)" : set;
  }

  public SortedMap<String, Score> scores() {
    return measured.scores();
  }
}
