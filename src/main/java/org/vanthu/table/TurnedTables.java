package org.vanthu.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Page;
import org.vanthu.model.Region;
import org.vanthu.model.Ruling;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;

/**
 * Finds tables that lie on their side on an upright page: their words run from bottom to top or
 * from top to bottom, the head at the left or the right. A table of which only heads or names of
 * groups are turned is upright.
 */
final class TurnedTables {

  /** Words that run in one direction from which they may be a table. */
  private static final int FEWEST = 6;

  /** Share of the words in a table's area that run with it; less takes tables with turned heads. */
  private static final double MOST = 0.75;

  /** Points around turned words within which rulings may be theirs. */
  private static final double AROUND = 20;

  private final Function<Page, List<Grid>> finder;

  /**
   * @param finder of the tables of an upright page
   */
  TurnedTables(Function<Page, List<Grid>> finder) {
    this.finder = finder;
  }

  /** The tables on their side, with places on the page as it is. */
  List<Grid> find(Page page) {
    List<Grid> found = new ArrayList<>();
    for (int rotation : new int[] {90, 180, 270}) {
      List<Word> own = page.words().stream().filter(w -> w.style().rotation() == rotation).toList();
      if (own.size() >= FEWEST) {
        find(page, own, rotation).stream()
            .filter(grid -> turned(page, grid, rotation))
            .forEach(found::add);
      }
    }
    return found;
  }

  private List<Grid> find(Page page, List<Word> own, int rotation) {
    Box hull = Box.around(own.stream().map(Word::box).toList()).grown(AROUND);
    List<Ruling> near = page.rulings().stream().filter(r -> near(r, hull)).toList();
    Page alone =
        new Page(
            page.number(),
            page.width(),
            page.height(),
            page.origin(),
            page.why(),
            own,
            near,
            List.of());
    int quarters = (4 - rotation / 90) % 4;
    Page upright = alone.turned(quarters);
    Map<Word, Word> originals = new IdentityHashMap<>();
    for (int i = 0; i < own.size(); i++) {
      originals.put(upright.words().get(i), own.get(i));
    }
    return finder.apply(upright).stream()
        .map(grid -> back(grid, upright, (4 - quarters) % 4, originals))
        .toList();
  }

  private static boolean near(Ruling ruling, Box hull) {
    boolean level = ruling.horizontal();
    double low = level ? hull.top() : hull.left();
    double high = level ? hull.bottom() : hull.right();
    double from = level ? hull.left() : hull.top();
    double to = level ? hull.right() : hull.bottom();
    return ruling.at() >= low && ruling.at() <= high && ruling.from() >= from && ruling.to() <= to;
  }

  private static Grid back(Grid grid, Page upright, int quarters, Map<Word, Word> originals) {
    List<GridCell> cells =
        grid.cells().stream()
            .map(cell ->
                new GridCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.role(),
                    cell.lines().stream().map(line -> back(line, originals)).toList(),
                    back(cell.areas(), upright, quarters)))
            .toList();
    List<Region> regions = back(grid.regions(), upright, quarters);
    return new Grid(grid.rows(), grid.columns(), grid.headerRows(), cells, regions);
  }

  private static TextLine back(TextLine line, Map<Word, Word> originals) {
    List<Word> words =
        line.words().stream().map(word -> originals.getOrDefault(word, word)).toList();
    return TextLine.of(line.page(), words);
  }

  private static List<Region> back(List<Region> regions, Page upright, int quarters) {
    return regions.stream()
        .map(region -> new Region(region.page(), upright.turned(quarters, region.box())))
        .toList();
  }

  private static boolean turned(Page page, Grid grid, int rotation) {
    Box box = grid.regions().getFirst().box();
    List<Word> within =
        page.words().stream().filter(word -> box.containsCenterOf(word.box())).toList();
    long own = within.stream().filter(word -> word.style().rotation() == rotation).count();
    return own >= MOST * within.size();
  }
}
