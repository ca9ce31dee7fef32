package org.vanthu.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.TextLine;

/** Words of one column on one line, from left to right. Boxes are on the straightened page. */
record Row(Box box, List<Spot> spots) {

  Row {
    spots = List.copyOf(spots);
  }

  private static Row of(List<Spot> spots) {
    List<Spot> sorted =
        spots.stream().sorted(Comparator.comparingDouble(s -> s.box().left())).toList();
    return new Row(Box.around(sorted.stream().map(Spot::box).toList()), sorted);
  }

  /** Joins the chunks of one column that stand level with each other; from top to bottom. */
  static List<Row> of(Iterable<Chunk.Words> chunks) {
    List<List<Chunk.Words>> rows = new ArrayList<>();
    for (Chunk.Words chunk : chunks) {
      rows.stream()
          .filter(row -> row.stream().anyMatch(c -> level(c, chunk)))
          .findFirst()
          .orElseGet(() -> {
            rows.add(new ArrayList<>());
            return rows.getLast();
          })
          .add(chunk);
    }
    return rows.stream()
        .map(row -> of(row.stream().flatMap(c -> c.spots().stream()).toList()))
        .sorted(Comparator.comparingDouble(r -> r.box().centerY()))
        .toList();
  }

  /** Side by side, and half of the lower one beside the other. */
  private static boolean level(Chunk.Words a, Chunk.Words b) {
    boolean apart = a.box().overlapX(b.box()) < 0.5 * Math.min(a.em(), b.em());
    return apart && Zone.besides(a, b);
  }

  /** The most common type size of the row in points. */
  double em() {
    double[] sizes = spots.stream().mapToDouble(Spot::em).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  String text() {
    return String.join(" ", spots.stream().map(s -> s.word().text()).toList());
  }

  TextLine line(int page) {
    return TextLine.of(page, spots.stream().map(Spot::word).toList());
  }

  /** Whether most of the row's characters are set bold. */
  boolean bold() {
    int bold = 0;
    int all = 0;
    for (Spot spot : spots) {
      int length = spot.word().text().length();
      bold += spot.word().style().bold() ? length : 0;
      all += length;
    }
    return 2 * bold > all;
  }
}
