package org.vanthu.layout;

import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;

/**
 * What stands at one place of a page and is never torn apart while columns are looked for. Boxes
 * are on the straightened page.
 */
sealed interface Chunk {

  /** From top to bottom by the middle of the ink, then from left to right. */
  Comparator<Chunk> DOWNWARDS =
      Comparator.<Chunk>comparingDouble(c -> c.box().centerY())
          .thenComparingDouble(c -> c.box().left());

  Box box();

  /** Words that follow each other closely on one line. */
  record Words(Box box, List<Spot> spots) implements Chunk {

    public Words {
      spots = List.copyOf(spots);
    }

    static Words of(List<Spot> spots) {
      return new Words(Box.around(spots.stream().map(Spot::box).toList()), spots);
    }

    String text() {
      return String.join(" ", spots.stream().map(s -> s.word().text()).toList());
    }

    /** The largest type of the chunk in points. */
    double em() {
      return spots.stream().mapToDouble(Spot::em).max().orElseThrow();
    }
  }

  /** A table, already read. */
  record Tabular(Box box, Grid grid) implements Chunk {}
}
