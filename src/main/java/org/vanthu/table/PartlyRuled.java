package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Page;
import org.vanthu.model.Ruling;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.Sketch;
import org.vanthu.table.unruled.UnruledTables;

/**
 * Divides further a lattice whose cells hold several columns or rows: tables with a frame and a
 * ruled head, with ruled columns alone, with rows ruled in blocks.
 */
final class PartlyRuled {

  /** Points of white on one line from which there are two columns in a cell. */
  private static final double APART = 14;

  /** Share of the lines that are so divided, from which the rulings leave columns out. */
  private static final double DIVIDED = 0.3;

  /** The same in a cell over several columns, and how many lines at least. */
  private static final double OVER_COLUMNS = 0.12;

  private static final int FEWEST = 3;

  /** Part of a line's height of white across a row, from which it holds several. */
  private static final double LEADING = 0.5;

  /** How many times more cells with words the division by white must find. */
  private static final double FINER = 1.25;

  /** Share of a table's height that a border must be ruled to bind. */
  private static final double BINDING = 0.55;

  private final UnruledTables unruled;
  private final CellFiller filler = new CellFiller();
  private final CellLines cellLines = new CellLines();
  private final RulingMerger merger = new RulingMerger();

  PartlyRuled(UnruledTables unruled) {
    this.unruled = unruled;
  }

  /** The table with its unruled columns and rows; empty when the rulings tell all. */
  Optional<Sketch> divide(Page page, Raster raster, List<Word> words) {
    List<Word> own =
        words.stream().filter(w -> filler.holds(raster, w) && w.style().rotation() == 0).toList();
    List<List<Word>> filled = filler.fill(raster, own);
    List<List<TextLine>> cells = filled.stream().map(w -> cellLines.lines(1, w)).toList();
    if (!columnsLeftOut(raster, cells) && !rowsLeftOut(raster, cells)) {
      return Optional.empty();
    }
    long before = filled.stream().filter(cell -> !cell.isEmpty()).count();
    List<Ruling> whole = merger.merge(page.rulings());
    return unruled
        .within(own, borders(raster), page.rulings(), whole)
        .filter(
            s -> s.places().stream().filter(p -> !p.words().isEmpty()).count() >= FINER * before);
  }

  /** Whether lines of a cell over several columns, or of most cells, have columns of their own. */
  private static boolean columnsLeftOut(Raster raster, List<List<TextLine>> cells) {
    int all = 0;
    int divided = 0;
    for (int i = 0; i < cells.size(); i++) {
      int own = (int) cells.get(i).stream().filter(PartlyRuled::divided).count();
      if (raster.slots().get(i).columnSpan() > 1
          && own >= FEWEST
          && own >= OVER_COLUMNS * cells.get(i).size()) {
        return true;
      }
      all += cells.get(i).size();
      divided += own;
    }
    return divided > DIVIDED * all;
  }

  private static boolean divided(TextLine line) {
    for (int i = 1; i < line.words().size(); i++) {
      if (line.words().get(i).box().left() - line.words().get(i - 1).box().right() > APART) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row is parted by white that two of its columns, the first among them, go beyond. */
  private static boolean rowsLeftOut(Raster raster, List<List<TextLine>> cells) {
    for (int row = 0; row < raster.rows(); row++) {
      List<List<TextLine>> own = new ArrayList<>();
      List<TextLine> lines = new ArrayList<>();
      boolean first = false;
      for (int i = 0; i < cells.size(); i++) {
        Slot slot = raster.slots().get(i);
        if (slot.row() == row && slot.rowSpan() == 1 && !cells.get(i).isEmpty()) {
          own.add(cells.get(i));
          lines.addAll(cells.get(i));
          first |= slot.column() == 0;
        }
      }
      boolean stacked = own.stream().filter(PartlyRuled::figures).count() >= 2;
      if (first && own.size() > 1 && (stacked || parted(own, lines))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell holds a figure on each of several lines. */
  private static boolean figures(List<TextLine> cell) {
    return cell.size() > 1 && cell.stream().allMatch(line -> Numeral.of(line.text()).isPresent());
  }

  private static boolean parted(List<List<TextLine>> cells, List<TextLine> lines) {
    List<Box> down =
        lines.stream()
            .map(TextLine::box)
            .sorted((a, b) -> Double.compare(a.top(), b.top()))
            .toList();
    double bottom = down.getFirst().bottom();
    for (Box box : down) {
      if (box.top() - bottom > LEADING * box.height()) {
        double at = (box.top() + bottom) / 2;
        boolean label = beyond(cells.getFirst(), at);
        if (label && cells.stream().filter(cell -> beyond(cell, at)).count() >= 2) {
          return true;
        }
      }
      bottom = Math.max(bottom, box.bottom());
    }
    return false;
  }

  private static boolean beyond(List<TextLine> cell, double y) {
    return cell.getFirst().box().top() < y && cell.getLast().box().bottom() > y;
  }

  /** The borders of columns that are ruled over most of the table's height. */
  private static List<Double> borders(Raster raster) {
    List<Double> borders = new ArrayList<>();
    double height = raster.box().height();
    for (int x = 0; x <= raster.columns(); x++) {
      int column = x;
      double ruled =
          raster.slots().stream()
              .filter(slot -> slot.column() == column)
              .mapToDouble(slot -> raster.box(slot).height())
              .sum();
      if (x == 0 || x == raster.columns() || ruled >= BINDING * height) {
        borders.add(raster.xs().get(x));
      }
    }
    return borders;
  }
}
