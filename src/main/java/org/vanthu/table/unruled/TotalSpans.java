package org.vanthu.table.unruled;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vanthu.model.Box;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.BodyRow.Cell;

/**
 * Lets the name of a total span the empty columns beside it, where it stands in their middle and
 * not as other words of its column do.
 */
final class TotalSpans {

  private static final Pattern TOTAL = Pattern.compile("(?iu)^(?:t[ổo]ng|c[ộo]ng|total)\\b");

  /** Points by which words of a column begin, or have their middle, at different places. */
  private static final double ALIGNED = 1.5;

  /** Heights of a line by which the name may stand beside the middle. */
  private static final double MIDDLE = 1.3;

  private final List<Double> xs;
  private final List<ColumnShape> shapes;

  /**
   * @param xs borders of the columns
   * @param body lines below the head
   */
  TotalSpans(List<Double> xs, List<Band> body) {
    this.xs = List.copyOf(xs);
    shapes = IntStream.range(0, xs.size() - 1).mapToObj(c -> ColumnShape.of(c, body)).toList();
  }

  static boolean total(Cell cell) {
    return total(String.join(" ", cell.words().stream().map(Word::text).toList()));
  }

  static boolean total(String text) {
    return TOTAL.matcher(text).find();
  }

  BodyRow of(BodyRow row) {
    Cell first = row.cells().stream().min((a, b) -> a.column() - b.column()).orElseThrow();
    if (!total(first) || first.span() > 1 || first.rows() > 1 || own(first)) {
      return row;
    }
    int end =
        row.cells().stream().mapToInt(Cell::column).filter(c -> c > first.column()).min().orElse(0);
    double least = MIDDLE * first.words().getFirst().box().height();
    Cell wide = first;
    for (int from = 0; from <= first.column(); from++) {
      for (int to = first.column() + 1; to <= end; to++) {
        double off = Math.abs(first.box().centerX() - (xs.get(from) + xs.get(to)) / 2);
        if (to - from > 1 && off < least) {
          wide = new Cell(from, to - from, 1, first.box(), first.words());
          least = off;
        }
      }
    }
    return row.with(wide);
  }

  /** Whether a name begins where the words of its column do. */
  private boolean own(Cell cell) {
    ColumnShape shape = shapes.get(cell.column());
    Box box = cell.box();
    return shape.flush()
        ? Math.abs(box.left() - shape.left()) < ALIGNED
        : Math.abs(box.centerX() - (shape.left() + shape.right()) / 2) < ALIGNED;
  }
}
