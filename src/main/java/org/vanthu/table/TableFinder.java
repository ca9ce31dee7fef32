package org.vanthu.table;

import java.util.List;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;

/** Finds the data tables of one page. */
public final class TableFinder {

  /** The page's tables from top to bottom; a word belongs to one cell of one table at most. */
  public List<Grid> find(Page page) {
    throw new UnsupportedOperationException("table");
  }
}
