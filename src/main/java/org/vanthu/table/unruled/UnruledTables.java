package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;
import org.vanthu.model.Word;

/** Finds the tables of a page by the white between its words. */
public final class UnruledTables {

  private final PageColumns columns = new PageColumns();
  private final Judge judge = new Judge();
  private final ZoneFinder zones = new ZoneFinder();

  /**
   * The tables among words that no ruled table holds.
   *
   * @param words upright ones
   * @param rulings as they are drawn
   * @param whole the same joined to whole lines
   * @param open the table with which the page before ended
   */
  public List<Sketch> find(
      List<Word> words, List<Ruling> rulings, List<Ruling> whole, Optional<Sketch> open) {
    List<Ruling> drawn = new ArrayList<>(whole);
    List<Word> written = new ArrayList<>();
    for (Word word : words) {
      if (Leaders.drawn(word)) {
        Box box = word.box();
        drawn.add(
            new Ruling(Ruling.Direction.HORIZONTAL, box.centerY(), box.left(), box.right(), 0));
      } else {
        written.add(word);
      }
    }
    Rules rules = new Rules(drawn, rulings);
    TableCutter cutter = new TableCutter(rules);
    List<Sketch> tables = new ArrayList<>();
    List<Line> lines = Line.of(written);
    Optional<Candidate> rest = open.flatMap(o -> new Resumption(cutter).resume(o, lines));
    rest.ifPresent(candidate -> tables.add(candidate.sketch().paddedAbove()));
    double from = rest.map(c -> c.sketch().ys().getLast()).orElse(0.0);
    List<Word> below = written.stream().filter(w -> w.box().centerY() > from).toList();
    for (List<Word> part : columns.parts(below)) {
      find(Line.of(part), cutter, tables);
    }
    return tables;
  }

  private void find(List<Line> lines, TableCutter cutter, List<Sketch> tables) {
    for (List<Line> zone : zones.find(lines)) {
      cutter.cut(zone).filter(judge::accepts).map(Candidate::sketch).ifPresent(tables::add);
    }
  }
}
