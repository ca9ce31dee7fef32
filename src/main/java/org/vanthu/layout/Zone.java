package org.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.layout.Chunk.Words;
import org.vanthu.model.Box;

/**
 * Neighbouring chunks of a page that a gutter divides into two columns.
 *
 * @param from index of the first chunk in reading order from the top
 * @param to index after the last
 */
record Zone(int from, int to, Gutter gutter, List<Chunk> left, List<Chunk> right) {

  /** Lines that must stand on both sides, where no landmark says that there are columns. */
  private static final int FEWEST_LINES = 2;

  /** Part of the region's width; narrower columns are labels of a list. */
  private static final double NARROWEST_COLUMN = 0.14;

  Zone {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The longest run of chunks from an index on that leaves a strip free; ends where it closes. */
  static Zone grow(List<Chunk> chunks, int from, Gutter seed, Box region) {
    Gutter gutter = seed;
    int to = from;
    while (to < chunks.size() && !endsColumns(chunks, to, gutter, region)) {
      Optional<Gutter> narrowed = gutter.beside(chunks.get(to).box());
      if (narrowed.isEmpty()) {
        break;
      }
      gutter = narrowed.get();
      to++;
    }
    return of(chunks, from, to, gutter).trimmed(chunks);
  }

  private static Zone of(List<Chunk> chunks, int from, int to, Gutter gutter) {
    List<Chunk> left = new ArrayList<>();
    List<Chunk> right = new ArrayList<>();
    for (Chunk chunk : chunks.subList(from, to)) {
      (gutter.hasLeft(chunk) ? left : right).add(chunk);
    }
    return new Zone(from, to, gutter, left, right);
  }

  private static boolean endsColumns(List<Chunk> chunks, int at, Gutter gutter, Box region) {
    if (!(chunks.get(at) instanceof Words words)) {
      return false;
    }
    return Landmarks.startsBody(words.text()) || centredAlone(chunks, at, gutter, region);
  }

  /** A title: centred in the region, nothing beside it, narrow enough to miss the gutter. */
  private static boolean centredAlone(List<Chunk> chunks, int at, Gutter gutter, Box region) {
    Chunk chunk = chunks.get(at);
    boolean centred =
        Math.abs(chunk.box().centerX() - region.centerX()) < 0.05 * region.width()
            && Math.abs(chunk.box().centerX() - (gutter.left() + gutter.right()) / 2)
                < 0.15 * region.width();
    return centred && chunks.stream().noneMatch(c -> c != chunk && besides(c, chunk));
  }

  static boolean besides(Chunk a, Chunk b) {
    double least = Math.min(a.box().height(), b.box().height());
    return a.box().overlapY(b.box()) > 0.5 * least;
  }

  /** Without what hangs below the shorter column and belongs to neither. */
  private Zone trimmed(List<Chunk> chunks) {
    if (left.isEmpty() || right.isEmpty()) {
      return this;
    }
    double common = Math.min(bottom(left), bottom(right));
    int end = from;
    double lastBottom = common;
    for (int i = from; i < to; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.box().centerY() > common && !belongs(chunk, lastBottom)) {
        break;
      }
      lastBottom = Math.max(lastBottom, chunk.box().bottom());
      end = i + 1;
    }
    return of(chunks, from, end, gutter);
  }

  private boolean belongs(Chunk chunk, double lastBottom) {
    double gap = chunk.box().top() - lastBottom;
    boolean close = gap < 1.2 * Math.max(8, chunk.box().height());
    if (gutter.hasLeft(chunk)) {
      return close;
    }
    Box hull = hull(right);
    boolean centred = Math.abs(chunk.box().centerX() - hull.centerX()) < 0.2 * hull.width();
    boolean flush = Math.abs(chunk.box().left() - hull.left()) < 25;
    return centred || flush && close;
  }

  private static double bottom(List<Chunk> side) {
    return hull(side).bottom();
  }

  static Box hull(List<? extends Chunk> side) {
    return Box.around(side.stream().map(Chunk::box).toList());
  }

  /** Whether these are columns to be read one after the other, and not a list or a chance. */
  boolean divides(Box region) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (right.stream().anyMatch(c -> c instanceof Words w && Landmarks.startsMotto(w.text()))) {
      return true;
    }
    if (left.stream().anyMatch(Zone::isDistribution)) {
      return isDistribution(left.getFirst());
    }
    double narrowest = NARROWEST_COLUMN * region.width();
    return lines(left) >= FEWEST_LINES
        && lines(right) >= FEWEST_LINES
        && hull(left).width() >= narrowest
        && hull(right).width() >= narrowest
        && hull(left).overlapY(hull(right)) > 0
        && gutter.width() >= widthWanted()
        && !tabular();
  }

  private static boolean isDistribution(Chunk chunk) {
    return chunk instanceof Words words && Landmarks.startsDistribution(words.text());
  }

  /** A long gutter may be narrow; a short one must be wide. */
  private double widthWanted() {
    return Math.min(lines(left), lines(right)) >= 5 ? Gutter.NARROWEST + 2 : 18;
  }

  /** Rows of short cells, level with each other: read by rows. */
  private boolean tabular() {
    long level = left.stream().filter(l -> right.stream().anyMatch(r -> sameLevel(l, r))).count();
    double fill = fill(left) + fill(right);
    return level >= 3 && level >= 0.6 * left.size() && fill < 1.4;
  }

  private static boolean sameLevel(Chunk a, Chunk b) {
    return Math.abs(a.box().bottom() - b.box().bottom()) < 3;
  }

  /** The mean part of its column that a line fills. */
  private static double fill(List<Chunk> side) {
    double width = hull(side).width();
    return side.stream().mapToDouble(c -> c.box().width()).average().orElse(0) / width;
  }

  private static int lines(List<Chunk> side) {
    int lines = 0;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Chunk chunk : side) {
      if (chunk.box().centerY() > bottom) {
        lines++;
        bottom = chunk.box().bottom();
      }
    }
    return lines;
  }
}
