package org.vanthu.model;

import java.util.List;

/**
 * Words of a page's text layer that may not be what is seen, and that nothing but their pixels can
 * prove. Whoever reads the pixels compares a few of them first: when they agree, the page is what
 * it says; otherwise it is what is told here, without these words.
 *
 * @param words among the page's words
 * @param otherwise where the page's text comes from when they are not believed: OCR or MIXED
 * @param why the reason for that origin, for people
 */
public record Doubt(List<Word> words, Origin otherwise, String why) {

  public Doubt {
    words = List.copyOf(words);
    if (words.isEmpty() || otherwise == Origin.DIGITAL) {
      throw new IllegalArgumentException(words.size() + " doubted words, else " + otherwise);
    }
  }
}
