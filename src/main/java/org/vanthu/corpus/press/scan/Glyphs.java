package org.vanthu.corpus.press.scan;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.Typeface;

/** The letters of a typeface as outlines, to be drawn anywhere at any angle. */
public final class Glyphs {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Typeface typeface;
  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

  public Glyphs(Typeface typeface) {
    this.typeface = typeface;
  }

  /** Draws a word where it stands; a typeface of other widths is stretched into the word's box. */
  public void draw(Graphics2D g, Sheet.SetWord word) {
    GlyphVector letters =
        font(word.face()).deriveFont((float) word.size()).createGlyphVector(EXACT, word.text());
    double natural = letters.getLogicalBounds().getWidth();
    AffineTransform place =
        AffineTransform.getTranslateInstance(word.box().left(), word.baseline());
    place.scale(natural > 0 ? word.box().width() / natural : 1, 1);
    g.fill(place.createTransformedShape(letters.getOutline()));
  }

  /** A text's outline standing on (0, 0). */
  public Shape outline(String text, Face face, double size) {
    return font(face).deriveFont((float) size).createGlyphVector(EXACT, text).getOutline();
  }

  private Font font(Face face) {
    return fonts.computeIfAbsent(face, this::load);
  }

  private Font load(Face face) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, typeface.file(face).toFile());
    } catch (FontFormatException e) {
      throw new IllegalStateException("not a font: " + typeface + " " + face, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
