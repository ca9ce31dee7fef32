package org.vanthu.model;

/** What the record tells of a page; see {@link Page}. */
public record PageInfo(
    int number, double width, double height, Origin origin, String why, int quarters) {

  /** A page as displayed. */
  public PageInfo(int number, double width, double height, Origin origin, String why) {
    this(number, width, height, origin, why, 0);
  }

  public static PageInfo of(Page page) {
    return new PageInfo(
        page.number(), page.width(), page.height(), page.origin(), page.why(), page.quarters());
  }
}
