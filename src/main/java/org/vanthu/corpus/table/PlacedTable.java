package org.vanthu.corpus.table;

import java.util.List;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.TableTruth;

/**
 * What is to be found of an annex table: the table, the mentions in its title, cells and notes in
 * reading order, and what checks must report.
 *
 * @param traits what is particular about it, for breakdowns ("borderless", "rows cut")
 */
public record PlacedTable(
    TableTruth table, List<ItemTruth> mentions, List<FindingTruth> findings, List<String> traits) {

  public PlacedTable {
    mentions = List.copyOf(mentions);
    findings = List.copyOf(findings);
    traits = List.copyOf(traits);
  }
}
