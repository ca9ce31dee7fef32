package org.vanthu;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.Document;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.model.TableMeaning;

/**
 * What was seen on the way to a document's tables.
 *
 * @param pages set upright, in order; empty where the file has none
 * @param grids of each page, before they are joined over pages
 * @param document with the joined tables
 * @param tables their meaning
 */
public record Sight(
    List<Page> pages, List<List<Grid>> grids, Document document, List<TableMeaning> tables) {

  public Sight {
    pages = List.copyOf(pages);
    grids = grids.stream().map(List::copyOf).toList();
    tables = List.copyOf(tables);
  }

  /** Index of a page by its number, if there is such a page. */
  public Optional<Integer> indexOf(int number) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).number() == number) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
