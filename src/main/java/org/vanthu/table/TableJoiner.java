package org.vanthu.table;

import java.util.List;
import org.vanthu.model.PageLayout;

/**
 * Makes one table of its pieces on several pages. The joined table stands where its first piece
 * stood; a repeated header is dropped from the cells and kept beside them.
 */
public final class TableJoiner {

  public List<PageLayout> join(List<PageLayout> pages) {
    throw new UnsupportedOperationException("table");
  }
}
