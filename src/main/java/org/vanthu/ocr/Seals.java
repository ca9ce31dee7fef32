package org.vanthu.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Finds seals: patches of red as large as a seal is. */
final class Seals {

  /** Least side of a seal in inches; official seals measure 1.2 and more. */
  private static final double LEAST_SIDE = 0.5;

  private Seals() {}

  /** The boxes of red patches, in pixels of the page as drawn, from the top down. */
  static List<Rect> find(Lifted page) {
    return patches(page, LEAST_SIDE);
  }

  /** The same with those that are lower: {@code leastHeight} in inches. */
  static List<Rect> patches(Lifted page, double leastHeight) {
    int columns = Lifted.tiles(page.gray().width());
    int rows = Lifted.tiles(page.gray().height());
    boolean[] seen = new boolean[columns * rows];
    List<Rect> seals = new ArrayList<>();
    Gray believed = Resolution.believed(page.gray());
    int width = believed.pixels(LEAST_SIDE);
    int height = believed.pixels(leastHeight);
    for (int i = 0; i < seen.length; i++) {
      if (page.red()[i] && !seen[i]) {
        Rect patch = patch(page.red(), seen, i, columns, rows);
        if (patch.width() >= width && patch.height() >= height) {
          seals.add(patch.within(page.gray().width(), page.gray().height()));
        }
      }
    }
    return merged(seals);
  }

  /** Rim, inner ring and star of one seal are patches of their own. */
  private static List<Rect> merged(List<Rect> patches) {
    List<Rect> seals = new ArrayList<>();
    for (Rect patch : patches) {
      Rect whole = patch;
      for (int i = seals.size() - 1; i >= 0; i--) {
        if (seals.get(i).overlap(whole) > 0) {
          whole = whole.union(seals.remove(i));
        }
      }
      seals.add(whole);
    }
    return List.copyOf(seals);
  }

  private static Rect patch(boolean[] red, boolean[] seen, int first, int columns, int rows) {
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(first));
    seen[first] = true;
    int left = columns;
    int top = rows;
    int right = 0;
    int bottom = 0;
    while (!open.isEmpty()) {
      int tile = open.pop();
      int x = tile % columns;
      int y = tile / columns;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      for (int ny = Math.max(0, y - 2); ny <= Math.min(rows - 1, y + 2); ny++) {
        for (int nx = Math.max(0, x - 2); nx <= Math.min(columns - 1, x + 2); nx++) {
          int next = ny * columns + nx;
          if (red[next] && !seen[next]) {
            seen[next] = true;
            open.push(next);
          }
        }
      }
    }
    int side = Lifted.TILE;
    return new Rect(left * side, top * side, right * side, bottom * side);
  }
}
