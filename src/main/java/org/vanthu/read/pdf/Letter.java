package org.vanthu.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vanthu.model.Edges;

/** A stretch of one word whose characters can't be told apart by place: a letter with its marks. */
record Letter(String text, double start, double end) {

  /** The letters of glyphs in NFC: every mark on its base. */
  static List<Letter> of(List<Glyph> glyphs, Function<FontInk, Spelling> spellings) {
    List<Letter> letters = new ArrayList<>();
    int i = 0;
    while (i < glyphs.size()) {
      int from = i;
      Spelling spelling = spellings.apply(glyphs.get(i).font());
      StringBuilder raw = new StringBuilder(glyphs.get(i++).text());
      while (i < glyphs.size()
          && (glyphs.get(i).combining() || spellings.apply(glyphs.get(i).font()) == spelling)
          && joins(raw, glyphs.get(i), spelling)) {
        raw.append(glyphs.get(i++).text());
      }
      letters.add(of(glyphs.subList(from, i), raw.toString(), spelling));
    }
    return letters;
  }

  private static Letter of(List<Glyph> glyphs, String raw, Spelling spelling) {
    String text = Normalizer.normalize(spelling.read(raw), Normalizer.Form.NFC);
    double start = glyphs.getFirst().start();
    double end = glyphs.getFirst().end();
    for (Glyph glyph : glyphs) {
      end = glyph.combining() ? end : Math.max(end, glyph.end());
    }
    return new Letter(text, start, Math.max(start, end));
  }

  /** A mark joins its base; so does whatever changes the reading of what is before it. */
  private static boolean joins(StringBuilder raw, Glyph next, Spelling spelling) {
    if (next.combining() || spelling == Spelling.UNICODE) {
      return next.combining();
    }
    String apart = spelling.read(raw.toString()) + spelling.read(next.text());
    return !spelling.read(raw + next.text()).equals(apart);
  }

  /** Edges of all characters of the letters, along the word's direction on the page. */
  static Edges edges(List<Letter> letters, int rotation, double from, double to) {
    int count = letters.stream().mapToInt(letter -> letter.text().length()).sum();
    float[] ascending = new float[count + 1];
    int i = 0;
    double last = from;
    for (Letter letter : letters) {
      int n = letter.text().length();
      double start = Math.max(last, letter.start());
      double end = Math.max(start, letter.end());
      for (int k = 0; k < n; k++) {
        ascending[i++] = (float) (start + (end - start) * k / n);
      }
      last = end;
    }
    ascending[count] = (float) Math.max(last, to);
    return rotation < 180 ? Edges.of(ascending) : mirrored(ascending);
  }

  private static Edges mirrored(float[] ascending) {
    float[] mirrored = new float[ascending.length];
    for (int i = 0; i < mirrored.length; i++) {
      mirrored[i] = -ascending[ascending.length - 1 - i];
    }
    return Edges.of(mirrored);
  }
}
