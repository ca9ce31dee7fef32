package org.vanthu.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.vanthu.model.Region;

/**
 * Something that went wrong, as a person wants to see it.
 *
 * @param measure that it lowers, as in {@link Measured#scores}
 * @param expected "" when nothing was to be found
 * @param got "" when nothing was found
 * @param wanted the truth's place on the page; empty without pages, or when nothing was to be found
 * @param found the record's place; empty without pages, or when nothing was found
 * @param confidence claimed for what was got; NaN when nothing was
 */
public record Mistake(
    String measure,
    String expected,
    String got,
    List<Region> wanted,
    List<Region> found,
    double confidence) {

  public Mistake {
    wanted = List.copyOf(wanted);
    found = List.copyOf(found);
  }

  /**
   * The same when places are not told apart: those of what was missed are the truth's, those of
   * what was invented the record's, else the first is the truth's.
   *
   * @param where first the truth's, then the record's
   */
  public Mistake(
      String measure, String expected, String got, List<Region> where, double confidence) {
    this(
        measure,
        expected,
        got,
        where.subList(0, wanted(expected, got, where)),
        where.subList(wanted(expected, got, where), where.size()),
        confidence);
  }

  private static int wanted(String expected, String got, List<Region> where) {
    if (expected.isEmpty()) {
      return 0;
    }
    return got.isEmpty() ? where.size() : Math.min(1, where.size());
  }

  /** All places, first the truth's, then the record's. */
  public List<Region> where() {
    return Stream.concat(wanted.stream(), found.stream()).toList();
  }
}
