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
    List<Word> written = written(words, drawn);
    Rules rules = new Rules(drawn, rulings);
    TableCutter cutter = new TableCutter(rules);
    List<Sketch> tables = new ArrayList<>();
    List<Line> lines = Line.of(written);
    Optional<Candidate> rest = open.flatMap(o -> new Resumption(cutter).resume(o, lines));
    rest.ifPresent(candidate -> tables.add(candidate.sketch().paddedAbove()));
    double from = rest.map(c -> c.sketch().ys().getLast()).orElse(0.0);
    List<Word> below = written.stream().filter(w -> w.box().centerY() > from).toList();
    for (List<Word> part : columns.parts(below)) {
      find(Line.of(part), cutter, rest.isPresent() ? Optional.empty() : open, tables);
    }
    return tables;
  }

  /** The words but lines of typed dashes, which are added to the rulings. */
  private static List<Word> written(List<Word> words, List<Ruling> rulings) {
    List<Word> written = new ArrayList<>();
    for (Word word : words) {
      if (Leaders.drawn(word)) {
        Box box = word.box();
        rulings.add(
            new Ruling(Ruling.Direction.HORIZONTAL, box.centerY(), box.left(), box.right(), 0));
      } else {
        written.add(word);
      }
    }
    return written;
  }

  /**
   * A table whose rulings leave some of its columns or rows to the white between its words.
   *
   * @param words of the table
   * @param borders of columns that are ruled, the outermost, too
   */
  public Optional<Sketch> within(
      List<Word> words, List<Double> borders, List<Ruling> rulings, List<Ruling> whole) {
    return new TableCutter(new Rules(whole, rulings))
        .cut(Line.of(words), borders)
        .filter(judge::accepts)
        .map(Candidate::sketch);
  }

  /**
   * What became of all runs of lines that might have been tables, from top to bottom of each part
   * of the page; as {@link #find} judges them, but for those that go on from the page before.
   *
   * @param words upright ones that no ruled table holds
   */
  public List<Attempt> attempts(List<Word> words, List<Ruling> rulings, List<Ruling> whole) {
    List<Ruling> drawn = new ArrayList<>(whole);
    List<Word> written = written(words, drawn);
    TableCutter cutter = new TableCutter(new Rules(drawn, rulings));
    List<Attempt> attempts = new ArrayList<>();
    for (List<Word> part : columns.parts(written)) {
      for (List<Line> zone : zones.find(Line.of(part))) {
        Box box = Box.around(zone.stream().map(Line::box).toList());
        attempts.add(
            cutter
                .cut(zone)
                .map(c -> Attempt.of(box, zone.size(), c, judge.why(c)))
                .orElseGet(() -> Attempt.undivided(box, zone.size())));
      }
    }
    return attempts;
  }

  private void find(
      List<Line> lines, TableCutter cutter, Optional<Sketch> open, List<Sketch> tables) {
    for (List<Line> zone : zones.find(lines)) {
      Optional<Candidate> cut = cutter.cut(zone);
      Optional<Candidate> again =
          tables.isEmpty()
              ? open.flatMap(o -> cut.flatMap(c -> new Resumption(cutter).again(o, c)))
              : Optional.empty();
      again.or(() -> cut).filter(judge::accepts).map(Candidate::sketch).ifPresent(tables::add);
    }
  }
}
