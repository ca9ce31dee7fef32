package org.vanthu.table.unruled;

import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * What one line has in one cell.
 *
 * @param column from 0
 * @param span columns that the words stand in
 */
record Fragment(int column, int span, List<Word> words) {

  Fragment {
    words = List.copyOf(words);
  }

  Box box() {
    return Box.around(words.stream().map(Word::box).toList());
  }

  String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  boolean in(int c) {
    return column <= c && c < column + span;
  }

  boolean numeric() {
    return Figures.is(text());
  }

  /** Whether it is in bold type, signs and marks of notes aside. */
  boolean bold() {
    return words.stream().anyMatch(w -> w.style().bold())
        && words.stream()
            .allMatch(w -> w.style().bold() || w.text().chars().noneMatch(Character::isLetter));
  }
}
