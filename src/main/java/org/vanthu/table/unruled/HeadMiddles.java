package org.vanthu.table.unruled;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.table.unruled.HeadBlocks.Block;

/** Tells over which columns words of a head stand by where their middle is. */
final class HeadMiddles {

  /** Share of a line's height by which words may miss the middle of the columns below them. */
  private static final double MIDDLE = 1.2;

  /** Share of a distance from the middle that more columns must save. */
  private static final double CLOSER = 0.5;

  /** Share of a line's height by which headings of one level differ. */
  private static final double LEVEL = 0.3;

  private final List<Double> borders;
  private final List<Block> all;

  /**
   * @param borders of the columns, the outermost, too
   * @param all lines of the head in their columns
   */
  HeadMiddles(List<Double> borders, List<Block> all) {
    this.borders = List.copyOf(borders);
    this.all = List.copyOf(all);
  }

  /** Points between the middle of a box and that of columns. */
  double off(int from, int to, Box box) {
    return Math.abs(box.centerX() - (borders.get(from) + borders.get(to + 1)) / 2);
  }

  /** The same, or from the middle of the words below it there, whichever is nearer. */
  private double off(int from, int to, Block block) {
    List<Box> below =
        all.stream()
            .filter(b -> from <= b.from() && b.to() <= to)
            .map(Block::box)
            .filter(box -> box.top() > block.box().centerY())
            .toList();
    double inked =
        below.isEmpty()
            ? Double.POSITIVE_INFINITY
            : Math.abs(block.box().centerX() - Box.around(below).centerX());
    return Math.min(inked, off(from, to, block.box()));
  }

  /** With columns beside it that begin below it, where it stands in the middle of them all. */
  Block widened(Block block) {
    int first = block.from();
    int last = block.to();
    while (first > 0 && below(block, first - 1)) {
      first--;
    }
    while (last + 2 < borders.size() && below(block, last + 1)) {
      last++;
    }
    Block best = block;
    boolean begins = beginsBelow(block);
    double least =
        begins ? MIDDLE * block.box().height() : off(block.from(), block.to(), block) * CLOSER;
    for (int from = first; from <= block.from() && below(block, block.from()); from++) {
      for (int to = block.to(); to <= last; to++) {
        double distance = off(from, to, block);
        boolean own = begins && to - from == block.to() - block.from();
        if (to > from && !own && distance < least && distance < MIDDLE * block.box().height()) {
          best = new Block(from, to, block.box(), block.words());
          least = distance;
        }
      }
    }
    return best;
  }

  /**
   * Whether a heading begins right below a block, rather than its next line, level with headings on
   * both sides.
   */
  private boolean beginsBelow(Block block) {
    Optional<Block> next = next(block);
    return next.isPresent()
        && !rest(next.get())
        && level(next.get(), block.from() - 1)
        && level(next.get(), block.to() + 1);
  }

  private Optional<Block> next(Block block) {
    return all.stream()
        .filter(b -> b.meets(block) && b.box().top() > block.box().centerY())
        .min(Comparator.comparingDouble(b -> b.box().top()));
  }

  /** Whether a line goes on with a heading: it begins with a small letter. */
  private static boolean rest(Block line) {
    return Character.isLowerCase(line.words().getFirst().text().codePointAt(0));
  }

  private boolean level(Block block, int column) {
    double y = block.box().centerY();
    double near = LEVEL * block.box().height();
    return all.stream().anyMatch(b -> b.covers(column) && Math.abs(b.box().centerY() - y) < near);
  }

  /**
   * Whether a column has words, and all of them below a block but what stands over both; none
   * beside the block's own next line.
   */
  private boolean below(Block block, int column) {
    List<Block> own =
        all.stream()
            .filter(b -> b != block && b.covers(column))
            .filter(b -> !(b.meets(block) && b.box().centerY() < block.box().top()))
            .toList();
    boolean beside = next(block).filter(n -> rest(n) && level(n, column)).isPresent();
    return !own.isEmpty()
        && (!beside || block.covers(column))
        && own.stream().allMatch(b -> b.box().top() >= block.box().centerY());
  }
}
