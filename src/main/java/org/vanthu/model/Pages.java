package org.vanthu.model;

import java.util.List;

/**
 * All pages of a file with their ink complete, ascending; a page that failed is there without
 * words.
 */
public record Pages(List<Page> pages, List<Failure> failures) {

  public Pages {
    pages = List.copyOf(pages);
    failures = List.copyOf(failures);
  }
}
