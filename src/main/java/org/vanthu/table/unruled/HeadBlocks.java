package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
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

    boolean meets(Block other) {
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

  /** Share of a line's height of white within a line that may be a mere space. */
  private static final double SPACE = 0.45;

  /** Share of a line's height by which halves of one heading miss the middle of a column. */
  private static final double HALVES = 0.8;

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
    Band last = bands.getLast();
    for (Band band : bands) {
      List<Block> line = new ArrayList<>();
      for (Fragment fragment : band.fragments()) {
        Block own = underlined.over(fragment, end);
        boolean rest =
            !line.isEmpty() && band != last && halves(line.getLast(), own, band.line().em());
        line.add(rest ? line.removeLast().with(own) : own);
      }
      lines.add(line);
    }
    HeadMiddles middles = new HeadMiddles(borders, lines.stream().flatMap(List::stream).toList());
    for (List<Block> line : lines) {
      List<Block> wide = line.stream().map(middles::widened).toList();
      wide.forEach(own -> put(own, wide));
    }
    return List.copyOf(blocks);
  }

  /** The last line, parted where columns have no other heading than words of it. */
  private List<Block> parted(List<Block> last, List<List<Block>> lines) {
    List<Block> all = new ArrayList<>();
    for (Block block : last) {
      List<Block> parts = new ArrayList<>();
      for (int c = block.from(); c <= block.to(); c++) {
        double left = borders.get(c);
        double right = borders.get(c + 1);
        List<Word> own =
            block.words().stream()
                .filter(w -> w.box().centerX() >= left && w.box().centerX() < right)
                .toList();
        if (!own.isEmpty()) {
          parts.add(new Block(c, c, Box.around(own.stream().map(Word::box).toList()), own));
        }
      }
      boolean named =
          lines.stream()
              .flatMap(List::stream)
              .anyMatch(b -> b != block && !b.over() && b.meets(block));
      int words = parts.stream().mapToInt(p -> p.words().size()).sum();
      boolean whole =
          parts.size() == block.to() - block.from() + 1 && words == block.words().size();
      all.addAll(block.over() && !named && whole && lines.size() > 1 ? parts : List.of(block));
    }
    return all;
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
    HeadMiddles middles = new HeadMiddles(borders, List.of());
    double whole = middles.off(left.from(), right.to(), left.box().union(right.box()));
    double first = middles.off(left.from(), left.to(), left.box());
    double second = middles.off(right.from(), right.to(), right.box());
    return white < SPACE * em
        && whole < HALVES * em
        && Math.min(first, second) > Math.max(HALVES * em, 2 * whole);
  }
}
