package org.vanthu.model;

import java.util.List;

/** The pieces of one page in reading order. Every word of the page is in exactly one of them. */
public record PageLayout(Page page, List<Piece> pieces) {

  public PageLayout {
    pieces = List.copyOf(pieces);
  }
}
