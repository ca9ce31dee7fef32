package org.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;

/** What was drawn, in order: by a page's content, or by one annotation. */
final class Ink {

  /** Comparisons of covers with glyphs that one page may cost. */
  private static final long COVER_BUDGET = 20_000_000;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<ImageInk> images = new ArrayList<>();
  private final RulingInk rulings = new RulingInk();
  private long coverChecks;
  private int curves;

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<ImageInk> images() {
    return images;
  }

  RulingInk rulings() {
    return rulings;
  }

  /** Curves of filled or stroked shapes: the outlines of letters are made of them. */
  int curves() {
    return curves;
  }

  void addCurves(int more) {
    curves += more;
  }

  /** Something opaque was drawn: glyphs under it are not seen any more. */
  void cover(Box box) {
    coverChecks += glyphs.size();
    if (coverChecks > COVER_BUDGET) {
      return;
    }
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (!glyph.hidden() && box.contains(glyph.x(), glyph.y() - middle(glyph))) {
        glyphs.set(i, glyph.hide());
      }
    }
  }

  /** From the baseline up to the middle of the small letters, for upright text. */
  private static double middle(Glyph glyph) {
    return glyph.rotation() == 0 ? 0.25 * glyph.size() : 0;
  }
}
