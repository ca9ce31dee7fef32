package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts cells that hold several columns without rules between them along the white that runs down
 * through their rows, so that each is read by itself: engines that see a whole page at once lose
 * lone digits and marks between columns. What the columns mean is for tables to say.
 */
final class Gutters {

  /** White between columns at least, in inches; less is white between words. */
  private static final double WHITE = 0.11;

  /** Share of the rows that text may cross; higher parts words that happen to stand so. */
  private static final double CROSSED = 0.1;

  /** Rows below which white says nothing. */
  private static final int FEWEST = 4;

  /** Share of the rows in which both sides hold ink. */
  private static final double FILLED = 0.25;

  /** Pixels of ink in a column or row of pixels that may be specks. */
  private static final int SPECKS = 1;

  /** White between two lines at least, in inches. */
  private static final double LEADING = 0.02;

  private final Binary ink;
  private final int white;

  /**
   * @param ink of the page, without the lines of its tables
   */
  Gutters(Binary ink) {
    this.ink = ink;
    white = (int) Math.round(WHITE * ink.dotsPerInch());
  }

  /** The cells, those with several columns parted, in about the order of the cells. */
  List<Rect> parted(List<Rect> cells) {
    Map<List<Integer>, List<Rect>> stacks = new LinkedHashMap<>();
    for (Rect cell : cells) {
      stacks.computeIfAbsent(List.of(cell.left(), cell.right()), k -> new ArrayList<>()).add(cell);
    }
    List<Rect> parted = new ArrayList<>();
    for (List<Rect> stack : stacks.values()) {
      if (stack.size() >= FEWEST) {
        parted.addAll(cut(stack, stack));
      } else {
        stack.forEach(cell -> parted.addAll(cut(lines(cell), List.of(cell))));
      }
    }
    return parted;
  }

  /** The rows, each cut at the gutters that are white in it; the others when there are none. */
  private List<Rect> cut(List<Rect> rows, List<Rect> otherwise) {
    if (rows.size() < FEWEST || rows.getFirst().width() < 4 * white) {
      return otherwise;
    }
    List<boolean[]> inked = rows.stream().map(this::inked).toList();
    List<int[]> gutters = gutters(inked);
    if (gutters.isEmpty()) {
      return otherwise;
    }
    List<Rect> cut = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Rect row = rows.get(i);
      int from = 0;
      for (int[] gutter : gutters) {
        int at = middle(inked.get(i), gutter);
        if (at >= 0) {
          cut.add(new Rect(row.left() + from, row.top(), row.left() + at, row.bottom()));
          from = at;
        }
      }
      cut.add(new Rect(row.left() + from, row.top(), row.right(), row.bottom()));
    }
    return cut;
  }

  /** Where a row is cut: the middle of a gutter or of the white left in it; −1 for nowhere. */
  private int middle(boolean[] row, int[] gutter) {
    int best = 0;
    int at = -1;
    int from = gutter[0];
    for (int x = gutter[0]; x <= gutter[1]; x++) {
      if (x == gutter[1] || row[x]) {
        if (x - from > best) {
          best = x - from;
          at = (from + x) / 2;
        }
        from = x + 1;
      }
    }
    return 2 * best >= white ? at : -1;
  }

  /** Which columns of pixels have ink. */
  private boolean[] inked(Rect row) {
    boolean[] inked = new boolean[row.width()];
    for (int x = 0; x < inked.length; x++) {
      int count = 0;
      for (int y = row.top(); y < row.bottom() && count <= SPECKS; y++) {
        count += ink.at(row.left() + x, y) ? 1 : 0;
      }
      inked[x] = count > SPECKS;
    }
    return inked;
  }

  /** Stretches that are white in most rows, with ink on both sides in enough of them. */
  private List<int[]> gutters(List<boolean[]> rows) {
    int width = rows.getFirst().length;
    int most = (int) (CROSSED * rows.size());
    List<int[]> found = new ArrayList<>();
    int from = -1;
    int before = 0;
    for (int x = 0; x <= width; x++) {
      boolean open = x < width && filled(rows, x, x + 1) <= most;
      if (open && from < 0) {
        from = x;
      } else if (!open && from >= 0) {
        int[] gutter = {from, x};
        boolean wide = x - from >= white && x < width && from > 0;
        if (wide && filled(rows, before, from) >= FILLED * rows.size()) {
          found.add(gutter);
          before = x;
        }
        from = -1;
      }
    }
    while (!found.isEmpty() && filled(rows, found.getLast()[1], width) < FILLED * rows.size()) {
      found.removeLast();
    }
    return found;
  }

  private static int filled(List<boolean[]> rows, int from, int to) {
    int filled = 0;
    for (boolean[] row : rows) {
      filled += clear(row, new int[] {from, to}) ? 0 : 1;
    }
    return filled;
  }

  private static boolean clear(boolean[] row, int[] stretch) {
    for (int x = stretch[0]; x < stretch[1]; x++) {
      if (row[x]) {
        return false;
      }
    }
    return true;
  }

  /** The lines of a cell from side to side, each up to the middle of the white to the next. */
  private List<Rect> lines(Rect cell) {
    int leading = Math.max(2, (int) Math.round(LEADING * ink.dotsPerInch()));
    List<int[]> lines = new ArrayList<>();
    int last = Integer.MIN_VALUE / 2;
    for (int y = cell.top() + leading; y < cell.bottom() - leading; y++) {
      int count = 0;
      for (int x = cell.left() + leading; x < cell.right() - leading; x++) {
        count += ink.at(x, y) ? 1 : 0;
      }
      if (count > 2 * SPECKS) {
        if (y - last > leading) {
          lines.add(new int[] {y, y + 1});
        }
        lines.getLast()[1] = y + 1;
        last = y;
      }
    }
    List<Rect> rows = new ArrayList<>();
    int top = cell.top();
    for (int i = 0; i < lines.size(); i++) {
      boolean ends = i + 1 == lines.size();
      int bottom = ends ? cell.bottom() : (lines.get(i)[1] + lines.get(i + 1)[0]) / 2;
      rows.add(new Rect(cell.left(), top, cell.right(), bottom));
      top = bottom;
    }
    return rows;
  }
}
