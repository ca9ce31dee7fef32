package org.vanthu.corpus.press.layer;

import java.text.Normalizer;
import java.util.List;

/** What copying text out of a PDF yields for the letters that are seen. */
public interface LayerCode {

  /**
   * Letters set in one font.
   *
   * @param capitals whether in the font that draws small letters as capitals
   */
  record Run(String letters, boolean capitals) {}

  /** The word as runs of fonts. */
  default List<Run> runs(String word) {
    return List.of(new Run(word, false));
  }

  /** What copying a letter yields. */
  String copied(int letter, boolean capitals);

  /** Name of the font that a text in this code has, given the name of the real one. */
  default String fontName(String real, boolean capitals) {
    return real;
  }

  /** Whether the fonts' own tables tell the truth, so that nothing need be changed in them. */
  default boolean honest() {
    return false;
  }

  /** What is seen is what is copied. */
  LayerCode HONEST =
      new LayerCode() {
        @Override
        public String copied(int letter, boolean capitals) {
          return Character.toString(letter);
        }

        @Override
        public boolean honest() {
          return true;
        }
      };

  /** Letters and marks apart (Unicode NFD). */
  LayerCode DECOMPOSED =
      (letter, capitals) -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
}
