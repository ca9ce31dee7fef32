package org.vanthu.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Box;

/** Parts the lines of a foot where several sign beside each other. */
final class Columns {

  /** Points between the tops of two offices that stand beside each other at most. */
  private static final double SAME_HEIGHT = 45;

  private static final Comparator<PaperLine> DOWNWARDS =
      Comparator.comparingInt(PaperLine::page)
          .thenComparingDouble(line -> line.box().map(Box::top).orElse(0.0));

  private Columns() {}

  /** The columns from left to right; all lines as one when nobody signs beside another. */
  static List<List<PaperLine>> of(List<PaperLine> lines) {
    List<Box> heads = heads(lines);
    if (heads.size() < 2) {
      return List.of(lines);
    }
    List<List<PaperLine>> columns = new ArrayList<>();
    heads.forEach(head -> columns.add(new ArrayList<>()));
    for (PaperLine line : lines) {
      columns.get(line.box().map(box -> nearest(heads, box)).orElse(0)).add(line);
    }
    columns.forEach(column -> column.sort(DOWNWARDS));
    return columns;
  }

  /** The offices that stand beside each other, from left to right. */
  private static List<Box> heads(List<PaperLine> lines) {
    List<Box> heads = new ArrayList<>();
    int page = 0;
    for (PaperLine line : lines) {
      if (line.box().isEmpty() || !Signers.isAuthority(line) && !Signers.isTitle(line)) {
        continue;
      }
      Box box = line.box().get();
      boolean beside =
          heads.stream()
              .allMatch(h ->
                  (box.right() < h.left() || h.right() < box.left())
                      && Math.abs(box.top() - h.top()) < SAME_HEIGHT);
      if (heads.isEmpty() || line.page() == page && beside) {
        page = line.page();
        heads.add(box);
      }
    }
    heads.sort((a, b) -> Double.compare(a.left(), b.left()));
    return heads;
  }

  private static int nearest(List<Box> heads, Box box) {
    int nearest = 0;
    for (int i = 1; i < heads.size(); i++) {
      double other = Math.abs(heads.get(i).centerX() - box.centerX());
      nearest = other < Math.abs(heads.get(nearest).centerX() - box.centerX()) ? i : nearest;
    }
    return nearest;
  }
}
