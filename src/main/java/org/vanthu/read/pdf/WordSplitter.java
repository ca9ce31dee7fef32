package org.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs in the order of the content to words. Places decide, not the spaces of the stream: a space
 * only makes a narrow gap credible.
 */
final class WordSplitter {

  /**
   * Least gap between words without a space glyph, in parts of the font's height. Raised, words of
   * tightly set lines run together; lowered, kerned or spaced letters fall apart.
   */
  private static final double GAP = 0.17;

  /** Least gap where the stream has a space. */
  private static final double GAP_AT_SPACE = 0.04;

  /** How far letters of one word may stand above or below each other, in parts of the height. */
  private static final double SHIFT = 0.25;

  /** A letter smaller than this part of its neighbour and raised is a note's mark, not the word. */
  private static final double SMALLER = 0.8;

  private static final double SMALLER_SHIFT = 0.08;

  private final List<InkWord> words = new ArrayList<>();
  private final Overprints overprints = new Overprints();
  private List<Glyph> open = new ArrayList<>();
  private boolean space;

  /** The words of glyphs in their order; a glyph printed twice counts once. */
  static List<InkWord> split(List<Glyph> glyphs) {
    WordSplitter splitter = new WordSplitter();
    glyphs.forEach(splitter::add);
    splitter.close();
    return LetterSpacing.join(splitter.words);
  }

  private void add(Glyph glyph) {
    if (glyph.text().isEmpty()) {
      return;
    }
    if (glyph.blank()) {
      space = true;
      return;
    }
    if (overprints.repeats(glyph)) {
      return;
    }
    if (!open.isEmpty() && parts(open.getLast(), glyph)) {
      close();
    }
    open.add(glyph);
    space = false;
  }

  private boolean parts(Glyph last, Glyph next) {
    if (last.rotation() != next.rotation() || last.hidden() != next.hidden()) {
      return true;
    }
    double size = Math.min(last.size(), next.size());
    double gap = next.start() - last.end() - Math.max(0, last.tracking());
    if (next.combining()) {
      return gap > size || gap < -2 * size;
    }
    double shift = Math.abs(next.baseline() - last.baseline());
    boolean smaller = size < SMALLER * Math.max(last.size(), next.size());
    if (shift > (smaller ? SMALLER_SHIFT : SHIFT) * size) {
      return Math.abs(gap) > GAP * size || !Script.belongs(open, next);
    }
    boolean backwards = next.start() < (last.start() + last.end()) / 2;
    return backwards || gap > (space ? GAP_AT_SPACE : GAP) * size || leader(last, next);
  }

  /** A row of dots that leads to a page number is no part of the words beside it. */
  private boolean leader(Glyph last, Glyph next) {
    boolean dot = next.text().equals(".") || next.text().equals("_");
    int n = open.size();
    return !dot
        && n >= 4
        && (last.text().equals(".") || last.text().equals("_"))
        && open.subList(n - 4, n).stream().allMatch(g -> g.text().equals(last.text()));
  }

  private void close() {
    if (!open.isEmpty()) {
      addWithoutLeader(open);
      open = new ArrayList<>();
    }
    space = false;
  }

  private void addWithoutLeader(List<Glyph> glyphs) {
    int n = glyphs.size();
    String last = glyphs.getLast().text();
    int i = n;
    while (i > 0 && glyphs.get(i - 1).text().equals(last)) {
      i--;
    }
    boolean leader = (last.equals(".") || last.equals("_")) && n - i >= 4;
    if (leader && i > 0) {
      words.add(new InkWord(glyphs.subList(0, i)));
      words.add(new InkWord(glyphs.subList(i, n)));
    } else {
      words.add(new InkWord(glyphs));
    }
  }
}
