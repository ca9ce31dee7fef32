package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.vanthu.model.Box;
import org.vanthu.table.unruled.BodyRow.Cell;

/**
 * Parts lines that one tall cell holds together into the rows beside it: where the cells of other
 * columns stand clearly apart, the tall cell spans their rows.
 */
final class SplitRows {

  /**
   * Ems of white between cells where one column alone is parted; less takes paragraphs for rows.
   */
  private static final double ALONE = 1.1;

  /** Ems of white between cells that are parted in several columns. */
  private static final double TOGETHER = 0.3;

  private final int columns;
  private final double leading;
  private final double em;

  /**
   * @param leading points of white between the lines of a cell at most
   * @param em size of the type in points
   */
  SplitRows(int columns, double leading, double em) {
    this.columns = columns;
    this.leading = leading;
    this.em = em;
  }

  /** The rows that some lines make; one, where nothing spans several. */
  List<BodyRow> of(List<Band> bands) {
    List<Fragment> fragments = bands.stream().flatMap(b -> b.fragments().stream()).toList();
    BodyRow whole = BodyRow.of(fragments);
    if (leading <= -Double.MAX_VALUE || bands.size() < 3 || whole.spans()) {
      return List.of(whole);
    }
    List<List<Fragment>> tall = new ArrayList<>();
    List<List<Fragment>> parted = new ArrayList<>();
    double white = Double.POSITIVE_INFINITY;
    int several = 0;
    for (int c = 0; c < columns; c++) {
      int column = c;
      List<List<Fragment>> cells =
          cells(fragments.stream().filter(f -> f.column() == column).toList());
      if (cells.size() == 1) {
        tall.add(cells.getFirst());
      } else if (cells.size() > 1) {
        several++;
        white = Math.min(white, least(cells));
        parted.addAll(cells);
      }
    }
    double wanted = several > 1 ? Math.max(leading, TOGETHER * em) : ALONE * em;
    return several == 0 || white < wanted ? List.of(whole) : rows(whole, parted, tall);
  }

  /** Lines of one column, parted where there is more white than within a cell. */
  private List<List<Fragment>> cells(List<Fragment> lines) {
    List<List<Fragment>> cells = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Fragment line : lines) {
      if (line.box().top() - bottom > Math.min(leading, ALONE * em)) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(line);
      bottom = line.box().bottom();
    }
    return cells;
  }

  private static double least(List<List<Fragment>> cells) {
    return IntStream.range(1, cells.size())
        .mapToDouble(
            i -> cells.get(i).getFirst().box().top() - cells.get(i - 1).getLast().box().bottom())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static List<BodyRow> rows(
      BodyRow whole, List<List<Fragment>> parted, List<List<Fragment>> tall) {
    List<List<Fragment>> groups = new ArrayList<>();
    List<List<Fragment>> down =
        parted.stream().sorted(Comparator.comparingDouble(SplitRows::top)).toList();
    double bottom = Double.NEGATIVE_INFINITY;
    for (List<Fragment> cell : down) {
      if (top(cell) >= bottom) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().addAll(cell);
      bottom = Math.max(bottom, cell.getLast().box().bottom());
    }
    boolean spanning =
        groups.size() > 1 && tall.stream().anyMatch(cell -> beside(cell, groups) > 1);
    List<BodyRow> rows = new ArrayList<>(groups.stream().map(BodyRow::of).toList());
    for (List<Fragment> cell : tall) {
      int first =
          IntStream.range(0, groups.size())
              .filter(g -> meets(cell, groups.get(g)))
              .findFirst()
              .orElse(0);
      int count = (int) beside(cell, groups);
      Cell own = BodyRow.of(cell).cells().getFirst();
      rows.set(first, rows.get(first).with(own.over(Math.max(1, count))));
    }
    return spanning ? rows : List.of(whole);
  }

  private static double top(List<Fragment> cell) {
    return cell.getFirst().box().top();
  }

  private static long beside(List<Fragment> cell, List<List<Fragment>> groups) {
    return groups.stream().filter(group -> meets(cell, group)).count();
  }

  private static boolean meets(List<Fragment> cell, List<Fragment> group) {
    Box own = box(cell);
    Box other = box(group);
    return own.overlapY(other) > 0.3 * cell.getFirst().box().height();
  }

  private static Box box(List<Fragment> fragments) {
    return Box.around(fragments.stream().map(Fragment::box).toList());
  }
}
