package org.vanthu.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vanthu.model.Box;
import org.vanthu.model.CellRole;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Page;
import org.vanthu.model.Region;
import org.vanthu.model.Ruling;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.Attempt;
import org.vanthu.table.unruled.Sketch;
import org.vanthu.table.unruled.UnruledTables;

/**
 * Finds the ruled data tables of one page: rulings → whole lines → groups that hang together → the
 * lattice of a group → cells → rows that share one → their words. After Nurminen, Algorithmic
 * extraction of data in tables in PDF documents (2013), with walls between fields in place of
 * crossing points, which bears gaps and open borders.
 */
public final class TableFinder {

  /** Words above a table that still begins its page. */
  private static final int RUNNING_WORDS = 8;

  private final RulingMerger merger = new RulingMerger();
  private final Underlines underlines = new Underlines();
  private final RulingGroups groups = new RulingGroups();
  private final LatticeBuilder latticeBuilder = new LatticeBuilder();
  private final CellMerger cellMerger = new CellMerger();
  private final RowSplitter rowSplitter = new RowSplitter();
  private final CellFiller filler = new CellFiller();
  private final CellLines cellLines = new CellLines();
  private final HeaderRows headerRows = new HeaderRows();
  private final UnruledTables unruledTables = new UnruledTables();
  private final PageNumbers pageNumbers = new PageNumbers();
  private final PartlyRuled partlyRuled = new PartlyRuled(unruledTables);
  private final DataTables dataTables = new DataTables();
  private final TurnedTables turnedTables =
      new TurnedTables(page -> find(page, Optional.empty(), false).grids());

  /**
   * The tables of each page, which know what the page before ended with; a table without rulings
   * that goes on is cut as it began.
   */
  public List<List<Grid>> findAll(List<Page> pages) {
    List<List<Grid>> found = new ArrayList<>();
    Optional<Sketch> open = Optional.empty();
    boolean ended = false;
    for (Page page : pages) {
      Found tables = find(page, open, ended);
      found.add(tables.grids());
      open = tables.open();
      ended = tables.grids().stream().anyMatch(g -> atEnd(page, g.regions().getFirst().box()));
    }
    return List.copyOf(found);
  }

  /** The page's tables from top to bottom; a word belongs to one cell of one table at most. */
  public List<Grid> find(Page page) {
    return find(page, Optional.empty(), true).grids();
  }

  /**
   * What became of all that might have been a table without rulings, for people who look for an
   * error.
   */
  public List<Attempt> attempts(Page page) {
    List<Word> free = new ArrayList<>(page.words());
    ruled(page, true, new ArrayList<>(), new ArrayList<>(), free);
    return unruledTables.attempts(
        upright(page, free), page.rulings(), merger.merge(page.rulings()));
  }

  /** The tables of a page, and the one without rulings with which it ends. */
  private record Found(List<Grid> grids, Optional<Sketch> open) {}

  /**
   * @param goesOn whether a table may go on from the page before
   */
  private Found find(Page page, Optional<Sketch> open, boolean goesOn) {
    List<Grid> tables = new ArrayList<>(turnedTables.find(page));
    List<Box> taken = new ArrayList<>();
    List<Word> free = new ArrayList<>(page.words());
    for (Grid turned : tables) {
      Box box = turned.regions().getFirst().box();
      taken.add(box);
      free.removeIf(word -> word.style().rotation() != 0 && box.containsCenterOf(word.box()));
    }
    ruled(page, goesOn, tables, taken, free);
    List<Sketch> sketches =
        unruled(page, free, open).stream()
            .map(sketch -> atEnd(page, sketch.box()) ? sketch.paddedBelow() : sketch)
            .toList();
    sketches.forEach(sketch -> tables.add(grid(page.number(), sketch, turned(free))));
    tables.sort(Comparator.comparingDouble(grid -> grid.regions().getFirst().box().top()));
    return new Found(
        List.copyOf(tables), sketches.stream().filter(s -> atEnd(page, s.box())).findFirst());
  }

  /** Adds the ruled tables of what is not taken yet, and takes their words. */
  private void ruled(
      Page page, boolean goesOn, List<Grid> tables, List<Box> taken, List<Word> free) {
    for (Raster ruled : rasters(page)) {
      Raster raster = rowSplitter.split(ruled, free);
      Box box = raster.box();
      if (taken.stream().anyMatch(other -> other.grown(1).containsCenterOf(box))) {
        continue;
      }
      Grid grid =
          partlyRuled
              .divide(page, raster, free)
              .map(sketch -> grid(page.number(), sketch, turned(free)))
              .orElseGet(() -> grid(page.number(), raster, free));
      boolean rest = goesOn && atTop(page, box) && dataTables.mayGoOn(grid);
      if (dataTables.accept(grid) || rest) {
        tables.add(grid);
        taken.add(box);
        free.removeIf(word -> filler.holds(raster, word));
      }
    }
  }

  private List<Sketch> unruled(Page page, List<Word> free, Optional<Sketch> open) {
    return unruledTables.find(
        upright(page, free), page.rulings(), merger.merge(page.rulings()), open);
  }

  private List<Word> upright(Page page, List<Word> free) {
    return pageNumbers.without(page, free.stream().filter(w -> w.style().rotation() == 0).toList());
  }

  private static List<Word> turned(List<Word> words) {
    return words.stream().filter(word -> word.style().rotation() != 0).toList();
  }

  /**
   * The table that a sketch tells, with turned words that stand in its cells.
   *
   * @param turned words that the sketch knows nothing of
   */
  private Grid grid(int page, Sketch sketch, List<Word> turned) {
    List<GridCell> cells =
        sketch.places().stream()
            .map(place ->
                new GridCell(
                    place.row(),
                    place.column(),
                    place.rowSpan(),
                    place.columnSpan(),
                    CellRole.BODY,
                    cellLines.lines(page, within(sketch.box(place), place.words(), turned)),
                    List.of(new Region(page, sketch.box(place)))))
            .toList();
    List<Region> regions = List.of(new Region(page, sketch.box()));
    return headerRows.mark(new Grid(sketch.rows(), sketch.columns(), 0, cells, regions));
  }

  private static List<Word> within(Box box, List<Word> words, List<Word> turned) {
    List<Word> all = new ArrayList<>(words);
    turned.stream().filter(word -> box.containsCenterOf(word.box())).forEach(all::add);
    return all;
  }

  /** Whether nothing but a running head or a page number stands above. */
  private static boolean atTop(Page page, Box box) {
    return page.words().stream().filter(w -> w.box().bottom() < box.top()).count() <= RUNNING_WORDS;
  }

  /** Whether nothing but a page number stands below. */
  private static boolean atEnd(Page page, Box box) {
    return page.words().stream().filter(w -> w.box().top() > box.bottom()).count() <= RUNNING_WORDS;
  }

  /** The cells of everything ruled on the page, the largest first. */
  List<Raster> rasters(Page page) {
    List<Ruling> lines = underlines.without(merger.merge(page.rulings()), page.words());
    return groups.connected(lines).stream()
        .map(latticeBuilder::build)
        .flatMap(Optional::stream)
        .map(cellMerger::merge)
        .sorted(Comparator.comparingDouble((Raster r) -> r.box().area()).reversed())
        .toList();
  }

  private Grid grid(int page, Raster raster, List<Word> words) {
    List<List<Word>> filled = filler.fill(raster, words);
    List<GridCell> cells =
        IntStream.range(0, filled.size())
            .mapToObj(i -> cell(page, raster, i, cellLines.lines(page, filled.get(i))))
            .toList();
    List<Region> regions = List.of(new Region(page, raster.box()));
    Grid bare = new Grid(raster.rows(), raster.columns(), 0, cells, regions);
    return headerRows.mark(bare);
  }

  private static GridCell cell(int page, Raster raster, int index, List<TextLine> lines) {
    Slot slot = raster.slots().get(index);
    return new GridCell(
        slot.row(),
        slot.column(),
        slot.rowSpan(),
        slot.columnSpan(),
        CellRole.BODY,
        lines,
        List.of(new Region(page, raster.box(slot))));
  }
}
