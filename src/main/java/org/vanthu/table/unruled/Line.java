package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/** Words that stand level with each other, from left to right, whatever lies between them. */
record Line(Box box, double em, List<Word> words) {

  /** Share of the height by which the middles of two words of one line may differ. */
  private static final double LEVEL = 0.3;

  /** Share of the larger height from which a word is of the same type, no raised mark. */
  private static final double SAME_TYPE = 0.85;

  /** Share of a raised mark's height that lies beside its line. */
  private static final double BESIDE = 0.5;

  Line {
    words = List.copyOf(words);
  }

  private static Line of(List<Word> words) {
    List<Word> sorted =
        words.stream().sorted(Comparator.comparingDouble(w -> w.box().left())).toList();
    double em = words.stream().mapToDouble(Line::em).max().orElse(1);
    return new Line(Box.around(sorted.stream().map(Word::box).toList()), em, sorted);
  }

  /** Size of a word's type in points; the height of its box where it is unknown. */
  static double em(Word word) {
    return Math.max(3, word.style().size() > 0 ? word.style().size() : word.box().height());
  }

  /** The lines of words, from top to bottom. */
  static List<Line> of(Iterable<Word> words) {
    List<Word> down = new ArrayList<>();
    words.forEach(down::add);
    down.sort(Comparator.comparingDouble(w -> w.box().centerY()));
    List<Line> lines = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    Box core = new Box(0, 0, 0, 0);
    for (Word word : down) {
      if (!open.isEmpty() && !level(core, word.box())) {
        lines.add(of(open));
        open.clear();
      }
      core = open.isEmpty() || word.box().height() > core.height() ? word.box() : core;
      open.add(word);
    }
    if (!open.isEmpty()) {
      lines.add(of(open));
    }
    return List.copyOf(lines);
  }

  private static boolean level(Box core, Box box) {
    double small = Math.min(core.height(), box.height());
    double large = Math.max(core.height(), box.height());
    return small >= SAME_TYPE * large
        ? Math.abs(core.centerY() - box.centerY()) <= LEVEL * small
        : core.overlapY(box) >= BESIDE * small;
  }

  /** Runs of words with no gap of more than a number of ems. */
  List<List<Word>> phrases(double ems) {
    List<List<Word>> phrases = new ArrayList<>();
    double end = -1e9;
    for (Word word : words) {
      if (word.box().left() - end > ems * em) {
        phrases.add(new ArrayList<>());
      }
      phrases.getLast().add(word);
      end = Math.max(end, word.box().right());
    }
    return phrases;
  }
}
