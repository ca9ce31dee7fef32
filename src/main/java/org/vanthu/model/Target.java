package org.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a value stands: its offsets in the canonical text and its ink on the pages.
 *
 * @param regions the ink, one box for each line and page; empty where there are no pages
 * @param cell the table cell that holds it
 * @param path part and element of markup: "word/document.xml#/body/p[12]"
 */
public record Target(
    int start, int end, List<Region> regions, Optional<CellPlace> cell, Optional<String> path) {

  /** A cell of a table by the table's id ("t1") and its row and column, both from 0. */
  public record CellPlace(String table, int row, int column) {}

  public Target {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("target inside out: " + start + " to " + end);
    }
    regions = List.copyOf(regions);
  }
}
