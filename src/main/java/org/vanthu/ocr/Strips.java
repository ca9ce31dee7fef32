package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hulls of a word's ink between columns of paper: its characters, where none touch. */
final class Strips {

  private Strips() {}

  /** From left to right. */
  static List<Rect> of(Binary ink, Rect word) {
    Rect box = word.within(ink.width(), ink.height());
    List<Rect> strips = new ArrayList<>();
    int[] tops = new int[box.width()];
    int[] bottoms = new int[box.width()];
    Arrays.fill(tops, Integer.MAX_VALUE);
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = 0; x < box.width(); x++) {
        if (ink.at(box.left() + x, y)) {
          tops[x] = Math.min(tops[x], y);
          bottoms[x] = y + 1;
        }
      }
    }
    int from = 0;
    for (int x = 0; x <= box.width(); x++) {
      if (x == box.width() || bottoms[x] == 0) {
        if (from < x) {
          int top = Arrays.stream(tops, from, x).min().orElseThrow();
          int bottom = Arrays.stream(bottoms, from, x).max().orElseThrow();
          strips.add(new Rect(box.left() + from, top, box.left() + x, bottom));
        }
        from = x + 1;
      }
    }
    return strips;
  }
}
