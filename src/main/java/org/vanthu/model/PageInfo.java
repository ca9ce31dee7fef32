package org.vanthu.model;

/** What the record tells of a page; see {@link Page}. */
public record PageInfo(int number, double width, double height, Origin origin, String why) {

  public static PageInfo of(Page page) {
    return new PageInfo(page.number(), page.width(), page.height(), page.origin(), page.why());
  }
}
