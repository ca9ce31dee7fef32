package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Ruling;
import org.vanthu.model.Word;

/** Finds the tables of a page by the white between its words. */
public final class UnruledTables {

  private final Judge judge = new Judge();
  private final ZoneFinder zones = new ZoneFinder();

  /**
   * The tables among words that no ruled table holds.
   *
   * @param words upright ones
   * @param rulings joined to whole lines
   */
  public List<Sketch> find(List<Word> words, List<Ruling> rulings) {
    Rules rules = new Rules(rulings);
    TableCutter cutter = new TableCutter(rules);
    List<Sketch> tables = new ArrayList<>();
    for (List<Line> zone : zones.find(Line.of(words), rulings)) {
      cutter.cut(zone).filter(judge::accepts).map(Candidate::sketch).ifPresent(tables::add);
    }
    return tables;
  }
}
