package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vanthu.model.Box;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Ruling;
import org.vanthu.model.Ruling.Direction;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** A table drawn from a known division, with lines as ragged as wanted. */
final class DrawnTable {

  private static final double LEFT = 60;
  private static final double TOP = 80;

  final List<Slot> slots = new ArrayList<>();
  final double[] xs;
  final double[] ys;
  final List<Word> words = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();

  /** Rows and columns of random sizes, with random spans in the first rows and columns. */
  DrawnTable(Random random, int rows, int columns, boolean spans) {
    xs = borders(random, LEFT, columns, 34, 80);
    ys = borders(random, TOP, rows, 16, 40);
    boolean[][] taken = new boolean[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (!taken[r][c]) {
          boolean spanning = spans && random.nextInt(6) == 0 && r + c > 0;
          int down = spanning ? Math.min(rows - r, 1 + random.nextInt(2)) : 1;
          int across = spanning ? free(taken[r], c, 1 + random.nextInt(3)) : 1;
          slots.add(new Slot(r, c, down, across));
          for (int i = r; i < r + down; i++) {
            for (int j = c; j < c + across; j++) {
              taken[i][j] = true;
            }
          }
        }
      }
    }
  }

  private static int free(boolean[] taken, int from, int wanted) {
    int span = 1;
    while (span < wanted && from + span < taken.length && !taken[from + span]) {
      span++;
    }
    return span;
  }

  private static double[] borders(Random random, double from, int count, int least, int most) {
    double[] borders = new double[count + 1];
    borders[0] = from;
    for (int i = 1; i <= count; i++) {
      borders[i] = borders[i - 1] + least + random.nextInt(most - least);
    }
    return borders;
  }

  /** Draws each cell's four sides, displaced and cut short by up to {@code raggedness} points. */
  DrawnTable ruled(Random random, double raggedness, boolean openSides) {
    for (Slot slot : slots) {
      double left = xs[slot.column()];
      double right = xs[slot.right()];
      double top = ys[slot.row()];
      double bottom = ys[slot.bottom()];
      line(random, raggedness, Direction.HORIZONTAL, top, left, right);
      line(random, raggedness, Direction.HORIZONTAL, bottom, left, right);
      if (!openSides || slot.column() > 0) {
        line(random, raggedness, Direction.VERTICAL, left, top, bottom);
      }
      if (!openSides || slot.right() < xs.length - 1) {
        line(random, raggedness, Direction.VERTICAL, right, top, bottom);
      }
    }
    return this;
  }

  private void line(
      Random random, double raggedness, Direction direction, double at, double from, double to) {
    double off = (random.nextDouble() - 0.5) * raggedness;
    double cut = (random.nextDouble() - 0.5) * 2 * raggedness;
    rulings.add(new Ruling(direction, at + off, from + cut, to - cut, random.nextInt(2)));
  }

  /** Writes a word or two into every cell: "r2c3" and a number. */
  DrawnTable written(Random random) {
    for (Slot slot : slots) {
      double x = xs[slot.column()] + 2;
      double y = ys[slot.row()] + 3;
      String name = "r" + slot.row() + "c" + slot.column();
      words.add(word(name, x, y, 14));
      if (ys[slot.bottom()] - y > 24) {
        words.add(word(String.valueOf(random.nextInt(1000)), x, y + 11, 12));
      }
    }
    return this;
  }

  static Word word(String text, double x, double y, double width) {
    return Word.of(text, new Box(x, y, x + width, y + 9), Style.PLAIN, Road.TEXT_LAYER);
  }

  Page page() {
    return new Page(1, 1400, 1400, Origin.DIGITAL, "drawn", words, rulings, List.of());
  }
}
