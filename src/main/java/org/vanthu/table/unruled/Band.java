package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/** A line of a table, divided by its alleys. */
record Band(Line line, List<Fragment> fragments) {

  /** Ems between two words that are never of one cell, even where one reaches into the alley. */
  private static final double APART = 0.75;

  /** The same where the white meets the alley; less parts titles that run across. */
  private static final double SPACED = 0.34;

  /** Share of the larger type below which a word is set in another one. */
  private static final double OTHER_TYPE = 0.92;

  /** Ems by which the feet of two words of one line differ at most. */
  private static final double RAISED = 0.2;

  /** Share of a fragment's width that may lie beyond an alley without making it span. */
  private static final double EDGE = 0.15;

  Band {
    fragments = List.copyOf(fragments);
  }

  static Band of(Line line, List<Strip> alleys) {
    List<Fragment> fragments = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : line.words()) {
      if (!open.isEmpty() && parted(open.getLast(), word, line.em(), alleys)) {
        fragments.add(fragment(open, alleys));
        open.clear();
      }
      open.add(word);
    }
    fragments.add(fragment(open, alleys));
    return new Band(line, joined(fragments));
  }

  private static boolean parted(Word left, Word right, double em, List<Strip> alleys) {
    double from = Leaders.is(left) ? left.box().left() : left.box().right();
    double to = right.box().left();
    boolean wide = to - from >= APART * em || to > from && otherType(left, right);
    return alleys.stream()
        .filter(s -> s.middle() > left.box().centerX() && s.middle() < right.box().centerX())
        .anyMatch(s ->
            wide
                || (from <= s.left() + 0.6 && to >= s.right() - 0.6)
                || (to - from >= SPACED * em && from < s.right() && to > s.left()));
  }

  /** Whether two words are set in type of different size, none of them a raised mark. */
  private static boolean otherType(Word left, Word right) {
    double a = Line.em(left);
    double b = Line.em(right);
    return Math.min(a, b) < OTHER_TYPE * Math.max(a, b)
        && left.text().length() > 2
        && right.text().length() > 2
        && Math.abs(left.box().bottom() - right.box().bottom()) < RAISED * Math.min(a, b);
  }

  private static Fragment fragment(List<Word> words, List<Strip> alleys) {
    Box box = Box.around(words.stream().map(Word::box).toList());
    double edge = Math.min(EDGE * box.width(), box.height());
    double left = box.left() + edge;
    double right = box.right() - edge;
    int first = 0;
    int last = 0;
    for (Strip alley : alleys) {
      first += alley.middle() <= left ? 1 : 0;
      last += alley.middle() < right ? 1 : 0;
    }
    return new Fragment(first, Math.max(0, last - first) + 1, words);
  }

  /** Fragments that would share a column become one. */
  private static List<Fragment> joined(List<Fragment> fragments) {
    List<Fragment> joined = new ArrayList<>();
    for (Fragment next : fragments) {
      if (!joined.isEmpty()
          && joined.getLast().column() + joined.getLast().span() > next.column()) {
        Fragment last = joined.removeLast();
        List<Word> words = new ArrayList<>(last.words());
        words.addAll(next.words());
        int end = Math.max(last.column() + last.span(), next.column() + next.span());
        joined.add(new Fragment(last.column(), end - last.column(), words));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  Optional<Fragment> at(int column) {
    return fragments.stream().filter(f -> f.in(column)).findFirst();
  }

  /** Whether the band begins its row: something stands in the first column. */
  boolean keyed() {
    return at(0).isPresent();
  }

  int filled() {
    return fragments.size();
  }

  boolean spans() {
    return fragments.stream().anyMatch(f -> f.span() > 1);
  }
}
