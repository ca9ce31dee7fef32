package org.vanthu.model;

import java.util.Map;
import java.util.TreeMap;
import org.vanthu.model.Ruling.Direction;

/**
 * A turn of a whole page by quarters: what stands at a place of the page moves to another place of
 * the turned page.
 *
 * @param quarters clockwise, 0 to 3
 * @param width of the page before the turn, in points
 * @param height alike
 */
record Turn(int quarters, double width, double height) {

  /** Share of a page's letters that must run in one direction for the page to lie that way. */
  private static final double MOST = 0.6;

  /** Letters below which a page lies as it does: a stamp and a page number tell nothing. */
  private static final int FEWEST = 40;

  /** The turn that sets a page upright, by the direction in which most of its words run. */
  static Turn upright(Page page) {
    Map<Integer, Integer> letters = new TreeMap<>();
    int all = 0;
    for (Word word : page.words()) {
      letters.merge(word.style().rotation(), word.text().length(), Integer::sum);
      all += word.text().length();
    }
    int turn = 0;
    for (var direction : letters.entrySet()) {
      if (all >= FEWEST && direction.getValue() > MOST * all) {
        turn = Math.floorMod(-direction.getKey() / 90, 4);
      }
    }
    return new Turn(turn, page.width(), page.height());
  }

  double turnedWidth() {
    return quarters % 2 == 0 ? width : height;
  }

  double turnedHeight() {
    return quarters % 2 == 0 ? height : width;
  }

  /** The turn from a page as it is here to the page as displayed. */
  static Turn back(PageInfo page) {
    return new Turn((4 - page.quarters()) % 4, page.width(), page.height());
  }

  Box box(Box box) {
    return switch (quarters) {
      case 1 -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
      case 2 ->
          new Box(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
      case 3 -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
      default -> box;
    };
  }

  Region region(Region region) {
    return new Region(region.page(), box(region.box()));
  }

  Mark mark(Mark mark) {
    return new Mark(mark.type(), region(mark.region()));
  }

  Style style(Style style) {
    int rotation = Math.floorMod(style.rotation() + 90 * quarters, 360);
    return new Style(style.font(), style.size(), style.bold(), style.italic(), rotation);
  }

  Word word(Word word) {
    return new Word(
        word.text(),
        word.original(),
        box(word.box()),
        edges(word.edges(), word.style().rotation() % 180 == 0),
        style(word.style()),
        word.road(),
        word.confidence(),
        word.reasons(),
        word.alternatives());
  }

  Ruling ruling(Ruling ruling) {
    boolean level = ruling.horizontal();
    Box box =
        box(
            level
                ? new Box(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                : new Box(ruling.at(), ruling.from(), ruling.at(), ruling.to()));
    return level == (quarters % 2 == 0)
        ? new Ruling(Direction.HORIZONTAL, box.top(), box.left(), box.right(), ruling.thickness())
        : new Ruling(Direction.VERTICAL, box.left(), box.top(), box.bottom(), ruling.thickness());
  }

  /** Positions along x or y; those that come to run against the axis are taken from their end. */
  private Edges edges(Edges edges, boolean alongX) {
    boolean against = quarters == 2 || (alongX ? quarters == 3 : quarters == 1);
    if (!against) {
      return edges;
    }
    int n = edges.characters();
    double whole = alongX ? width : height;
    float[] turned = new float[n + 1];
    for (int i = 0; i <= n; i++) {
      turned[i] = (float) (whole - edges.at(n - i));
    }
    return Edges.of(turned);
  }
}
