package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * The cells of a head: lines of one column, or lines one below the other in the middle of the same
 * columns. Words stand over all columns whose middle is theirs and that begin below them.
 */
final class HeadBlocks {

  /**
   * A cell of a head.
   *
   * @param from its first column
   * @param to its last column
   */
  record Block(int from, int to, Box box, List<Word> words) {

    Block {
      words = List.copyOf(words);
    }

    boolean over() {
      return to > from;
    }

    boolean covers(int column) {
      return from <= column && column <= to;
    }

    private boolean meets(Block other) {
      return from <= other.to && other.from <= to;
    }

    private Block with(Block other) {
      List<Word> all = new ArrayList<>(words);
      all.addAll(other.words);
      int first = Math.min(from, other.from);
      return new Block(first, Math.max(to, other.to), box.union(other.box), all);
    }
  }

  /** Share of a line's height of white between lines of one cell at most. */
  private static final double LEADING = 0.5;

  /** Share of a line's height by which the middles of two lines of one cell may differ. */
  private static final double CENTRED = 0.4;

  /** Share of a line's height by which words may miss the middle of the columns below them. */
  private static final double MIDDLE = 1.2;

  /** Share of a distance from the middle that more columns must save. */
  private static final double CLOSER = 0.5;

  /** Share of a line's height of white within a line that may be a mere space. */
  private static final double SPACE = 0.45;

  /** Share of a line's height by which halves of one heading miss the middle of a column. */
  private static final double HALVES = 0.8;

  /** Share of a line's height by which headings of one level differ. */
  private static final double LEVEL = 0.3;

  private final List<Double> borders;
  private final Underlined underlined;
  private final List<Block> blocks = new ArrayList<>();

  HeadBlocks(List<Strip> alleys, Rules rules, Box hull) {
    borders = new ArrayList<>(List.of(hull.left()));
    alleys.forEach(alley -> borders.add(alley.middle()));
    borders.add(hull.right());
    underlined = new Underlined(alleys, rules, hull);
  }

  /** The cells of the lines of a head, from top to bottom. */
  List<Block> of(List<Band> bands) {
    double end = bands.getLast().line().box().bottom();
    List<List<Block>> lines = new ArrayList<>();
    for (Band band : bands) {
      List<Block> line = new ArrayList<>();
      for (Fragment fragment : band.fragments()) {
        Block own = underlined.over(fragment, end);
        boolean rest = !line.isEmpty() && halves(line.getLast(), own, band.line().em());
        line.add(rest ? line.removeLast().with(own) : own);
      }
      lines.add(line);
    }
    List<Block> all = lines.stream().flatMap(List::stream).toList();
    for (List<Block> line : lines) {
      List<Block> wide = line.stream().map(own -> widened(own, all)).toList();
      wide.forEach(own -> put(own, wide));
    }
    return List.copyOf(blocks);
  }

  /** Adds a line of a cell to its cell, or begins one. */
  private void put(Block own, List<Block> line) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block above = blocks.get(i);
      if (above.meets(own)) {
        if (goesOn(above, own, line)) {
          blocks.set(i, above.with(own));
          return;
        }
        break;
      }
    }
    blocks.add(own);
  }

  private static boolean goesOn(Block above, Block own, List<Block> line) {
    boolean alike = above.from() == own.from() && above.to() == own.to();
    if (alike && !own.over()) {
      return true;
    }
    int from = Math.min(above.from(), own.from());
    int to = Math.max(above.to(), own.to());
    long beside = line.stream().filter(b -> b.from() <= to && from <= b.to()).count();
    double height = own.box().height();
    boolean close = own.box().top() - above.box().bottom() < LEADING * height;
    double off = Math.abs(own.box().centerX() - above.box().centerX());
    return close && beside == 1 && (alike || off < CENTRED * height);
  }

  /** Whether two pieces of a line are one heading over two columns, parted by a space alone. */
  private boolean halves(Block left, Block right, double em) {
    double white = right.box().left() - left.box().right();
    double whole = Math.abs(off(left.from(), right.to(), left.box().union(right.box())));
    double first = Math.abs(off(left.from(), left.to(), left.box()));
    double second = Math.abs(off(right.from(), right.to(), right.box()));
    return white < SPACE * em
        && whole < HALVES * em
        && Math.min(first, second) > Math.max(HALVES * em, 2 * whole);
  }

  /** How far a box stands to the right of the middle of columns. */
  private double off(int from, int to, Box box) {
    return box.centerX() - (borders.get(from) + borders.get(to + 1)) / 2;
  }

  /** With columns beside it that begin below it, where it stands in the middle of them all. */
  private Block widened(Block block, List<Block> all) {
    int first = block.from();
    int last = block.to();
    while (first > 0 && below(block, first - 1, all)) {
      first--;
    }
    while (last + 2 < borders.size() && below(block, last + 1, all)) {
      last++;
    }
    Block best = block;
    double least =
        !block.over() && beginsBelow(block, all)
            ? MIDDLE * block.box().height()
            : Math.abs(off(block.from(), block.to(), block.box())) * CLOSER;
    for (int from = first; from <= block.from() && below(block, block.from(), all); from++) {
      for (int to = block.to(); to <= last; to++) {
        double distance = Math.abs(off(from, to, block.box()));
        if (to > from && distance < least && distance < MIDDLE * block.box().height()) {
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
  private static boolean beginsBelow(Block block, List<Block> all) {
    Optional<Block> next = next(block, all);
    return next.isPresent()
        && !rest(next.get())
        && level(next.get(), block.from() - 1, all)
        && level(next.get(), block.to() + 1, all);
  }

  private static Optional<Block> next(Block block, List<Block> all) {
    return all.stream()
        .filter(b -> b.meets(block) && b.box().top() > block.box().centerY())
        .min(Comparator.comparingDouble(b -> b.box().top()));
  }

  /** Whether a line goes on with a heading: it begins with a small letter. */
  private static boolean rest(Block line) {
    return Character.isLowerCase(line.words().getFirst().text().codePointAt(0));
  }

  private static boolean level(Block block, int column, List<Block> all) {
    double y = block.box().centerY();
    double near = LEVEL * block.box().height();
    return all.stream()
        .anyMatch(b -> b.covers(column) && Math.abs(b.box().centerY() - y) < near);
  }

  /**
   * Whether a column has words, and all of them below a block but what stands over both; none
   * beside the block's own next line.
   */
  private static boolean below(Block block, int column, List<Block> all) {
    List<Block> own =
        all.stream()
            .filter(b -> b != block && b.covers(column))
            .filter(b -> !(b.meets(block) && b.box().centerY() < block.box().top()))
            .toList();
    boolean beside =
        next(block, all).filter(n -> rest(n) && level(n, column, all)).isPresent();
    return !own.isEmpty()
        && (!beside || block.covers(column))
        && own.stream().allMatch(b -> b.box().top() >= block.box().centerY());
  }
}
