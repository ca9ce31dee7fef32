package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/** How many of some lines have ink at each place across them. Leaders are taken for white. */
final class InkProfile {

  /** Points of a field at least; less tells narrower strips and takes longer. */
  private static final double FINE = 0.5;

  /** Fields at most, on however wide a page. */
  private static final int MOST = 4_000;

  private final double left;
  private final double field;
  private final int[] inked;

  InkProfile(List<Line> lines) {
    Box hull = Box.around(lines.stream().map(Line::box).toList());
    left = hull.left();
    field = Math.max(FINE, hull.width() / MOST);
    inked = new int[(int) (hull.width() / field) + 3];
    for (Line line : lines) {
      int end = -1;
      for (Word word : line.words()) {
        int from = Math.max(end, field(word.box().left()));
        int to = field(word.box().right());
        if (to > from && !Leaders.is(word)) {
          inked[from]++;
          inked[to]--;
          end = to;
        }
      }
    }
    for (int x = 1; x < inked.length; x++) {
      inked[x] += inked[x - 1];
    }
  }

  private int field(double x) {
    return (int) Math.round((x - left) / field);
  }

  private Strip strip(int from, int to) {
    return new Strip(left + from * field, left + to * field);
  }

  /** The strips between ink that at most so many lines cross, from left to right. */
  List<Strip> white(int crossing) {
    List<Strip> strips = new ArrayList<>();
    int from = 0;
    for (int x = 1; x < inked.length; x++) {
      if (inked[x] > crossing) {
        if (from > 0 && x > from + 1) {
          strips.add(strip(from, x));
        }
        from = x + 1;
      } else if (from == 0) {
        from = x;
      }
    }
    return strips;
  }

  /**
   * The widest part of a strip that at most so many lines cross; of no width when there is none.
   */
  Strip widest(Strip within, int crossing) {
    int from = Math.max(0, field(within.left()));
    int to = Math.min(inked.length, field(within.right()));
    int best = 0;
    int end = from;
    int run = 0;
    for (int x = from; x < to; x++) {
      run = inked[x] <= crossing ? run + 1 : 0;
      if (run > best) {
        best = run;
        end = x + 1;
      }
    }
    return strip(end - best, end);
  }
}
