package org.vanthu.evaluate;

import java.util.List;
import org.vanthu.model.Region;

/**
 * Something that went wrong, as a person wants to see it.
 *
 * @param measure that it lowers, as in {@link Measured#scores}
 * @param expected "" when nothing was to be found
 * @param got "" when nothing was found
 * @param where the place on the page, first the truth's, then the record's; empty without pages
 * @param confidence claimed for what was got; NaN when nothing was
 */
public record Mistake(
    String measure, String expected, String got, List<Region> where, double confidence) {

  public Mistake {
    where = List.copyOf(where);
  }
}
