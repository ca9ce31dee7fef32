package org.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.vanthu.model.Box;
import org.vanthu.model.Edges;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** Glyphs that make a word, in the order of reading, at least one of them with ink. */
record InkWord(List<Glyph> glyphs) {

  InkWord {
    glyphs = List.copyOf(glyphs);
  }

  Glyph first() {
    return glyphs.getFirst();
  }

  FontInk font() {
    return first().font();
  }

  int rotation() {
    return first().rotation();
  }

  double size() {
    return first().size();
  }

  double baseline() {
    return first().baseline();
  }

  double start() {
    return glyphs.stream().mapToDouble(Glyph::start).min().orElse(0);
  }

  double end() {
    return glyphs.stream().mapToDouble(Glyph::end).max().orElse(0);
  }

  boolean hidden() {
    return first().hidden();
  }

  /** True when the outlines of some of its letters or digits are not what the file tells. */
  boolean lies() {
    return glyphs.stream().anyMatch(Glyph::lies);
  }

  /** True when nothing is known of its outlines but what the file tells. */
  boolean unproved() {
    return font().trial().silent() && !font().symbols();
  }

  /** True when a digit of its font may be another. */
  boolean digitsDoubtful() {
    return glyphs.stream()
        .anyMatch(glyph ->
            glyph.text().codePoints().anyMatch(Character::isDigit)
                && glyph.font().trial().digitsDoubtful());
  }

  /** The characters as the file has them. */
  String original() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  InkWord and(InkWord next) {
    List<Glyph> both = new ArrayList<>(glyphs);
    both.addAll(next.glyphs);
    return new InkWord(both);
  }

  Box box() {
    double above = 0;
    double below = 0;
    for (Glyph glyph : glyphs) {
      double shift = glyph.baseline() - baseline();
      above = Math.max(above, glyph.font().ascent() * glyph.size() - shift);
      below = Math.max(below, glyph.font().descent() * glyph.size() + shift);
    }
    double top = baseline() - above;
    double bottom = baseline() + below;
    return switch (rotation()) {
      case 90 -> Box.ofCorners(-bottom, start(), -top, end());
      case 180 -> Box.ofCorners(-end(), -bottom, -start(), -top);
      case 270 -> Box.ofCorners(top, -end(), bottom, -start());
      default -> Box.ofCorners(start(), top, end(), bottom);
    };
  }

  Style style() {
    Glyph main = main();
    boolean bold = main.font().bold() || main.strokes();
    boolean italic = main.font().italic() || main.slanted();
    return new Style(main.font().name(), main.size(), bold, italic, rotation());
  }

  /** The word of the model, in the given characters' spelling. */
  Word word(Spelling spelling, Road road) {
    return spelled(font -> spelling, road);
  }

  /** The word of the model, in the spelling of each font. */
  Word spelled(Function<FontInk, Spelling> spellings, Road road) {
    List<Letter> letters = Letter.of(glyphs, spellings);
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    Edges edges = Letter.edges(letters, rotation(), start(), end());
    return new Word(
        text.toString(), original(), box(), edges, style(), road, 1, Set.of(), List.of());
  }

  private Glyph main() {
    return glyphs.stream()
        .filter(glyph -> glyph.text().chars().anyMatch(Character::isLetterOrDigit))
        .findFirst()
        .orElse(first());
  }
}
