package org.vanthu.layout;

import java.util.List;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;

/** Puts the words of one page in reading order, around its tables. */
public final class PageArranger {

  public PageLayout arrange(Page page, List<Grid> tables) {
    throw new UnsupportedOperationException("layout");
  }
}
