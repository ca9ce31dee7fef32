package org.vanthu.model;

import java.util.List;

/**
 * Words that stand on one line of one page, in reading order; joined by single spaces in the
 * canonical text.
 */
public record TextLine(int page, Box box, List<Word> words) {

  public TextLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
  }

  public static TextLine of(int page, List<Word> words) {
    return new TextLine(page, Box.around(words.stream().map(Word::box).toList()), words);
  }

  public String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }
}
