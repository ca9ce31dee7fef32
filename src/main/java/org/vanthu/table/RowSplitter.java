package org.vanthu.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vanthu.model.Box;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;

/**
 * Divides rows that are ruled only together: where two columns at least hold a number on each of
 * the same lines, and nothing stands between those lines, each line is a row.
 */
final class RowSplitter {

  /** Lines from which a ruled row is taken for several; fewer tears apart wrapped numbers. */
  private static final int FEWEST_LINES = 3;

  /** Share of the line distance by which the lines of one row may differ. */
  private static final double ALIGNED = 0.35;

  private final CellFiller filler = new CellFiller();
  private final CellLines cellLines = new CellLines();

  Raster split(Raster raster, List<Word> words) {
    List<List<Word>> filled = filler.fill(raster, words);
    Map<Integer, List<Double>> cuts = new HashMap<>();
    for (int row = 0; row < raster.rows(); row++) {
      List<Double> inRow = cuts(raster, row, filled);
      if (!inRow.isEmpty()) {
        cuts.put(row, inRow);
      }
    }
    return cuts.isEmpty() ? raster : cut(raster, cuts);
  }

  /** Heights at which a row is to be cut; empty when it is a single row. */
  private List<Double> cuts(Raster raster, int row, List<List<Word>> filled) {
    List<List<TextLine>> numbers = new ArrayList<>();
    List<List<TextLine>> all = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      Slot slot = raster.slots().get(i);
      if (slot.row() <= row && row < slot.bottom()) {
        if (slot.rowSpan() != 1 || turned(filled.get(i))) {
          return List.of();
        }
        List<TextLine> lines = cellLines.lines(1, filled.get(i));
        all.add(lines);
        if (lines.size() >= FEWEST_LINES && lines.stream().allMatch(RowSplitter::isNumber)) {
          numbers.add(lines);
        }
      }
    }
    if (numbers.size() < 2) {
      return List.of();
    }
    List<TextLine> anchors = numbers.getFirst();
    boolean together =
        numbers.stream().allMatch(column -> column.size() == anchors.size())
            && all.stream().allMatch(column -> aligned(column, anchors));
    return together ? between(anchors) : List.of();
  }

  private static boolean turned(List<Word> words) {
    return words.stream().anyMatch(word -> word.style().rotation() != 0);
  }

  private static boolean isNumber(TextLine line) {
    return Numeral.of(line.text()).isPresent();
  }

  /** Whether every line of a column stands beside one of the anchors, and none beside none. */
  private static boolean aligned(List<TextLine> column, List<TextLine> anchors) {
    double distance =
        (anchors.getLast().box().centerY() - anchors.getFirst().box().centerY())
            / (anchors.size() - 1);
    Set<Integer> used = new TreeSet<>();
    for (TextLine line : column) {
      int nearest = 0;
      for (int i = 1; i < anchors.size(); i++) {
        if (apart(line, anchors.get(i)) < apart(line, anchors.get(nearest))) {
          nearest = i;
        }
      }
      if (apart(line, anchors.get(nearest)) > ALIGNED * distance || !used.add(nearest)) {
        return false;
      }
    }
    return true;
  }

  private static double apart(TextLine a, TextLine b) {
    return Math.abs(a.box().centerY() - b.box().centerY());
  }

  private static List<Double> between(List<TextLine> lines) {
    List<Double> cuts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Box above = lines.get(i - 1).box();
      Box below = lines.get(i).box();
      cuts.add((above.bottom() + below.top()) / 2);
    }
    return cuts;
  }

  private static Raster cut(Raster raster, Map<Integer, List<Double>> cuts) {
    List<Double> ys = new ArrayList<>();
    int[] begin = new int[raster.rows() + 1];
    for (int row = 0; row < raster.rows(); row++) {
      begin[row] = ys.size();
      ys.add(raster.ys().get(row));
      ys.addAll(cuts.getOrDefault(row, List.of()));
    }
    begin[raster.rows()] = ys.size();
    ys.add(raster.ys().getLast());
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : raster.slots()) {
      boolean divided = cuts.containsKey(slot.row()) && slot.rowSpan() == 1;
      int end = begin[slot.bottom()];
      int step = divided ? 1 : end - begin[slot.row()];
      for (int row = begin[slot.row()]; row < end; row += step) {
        slots.add(new Slot(row, slot.column(), step, slot.columnSpan()));
      }
    }
    slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
    return new Raster(raster.xs(), ys, slots);
  }
}
