package org.vanthu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of one typeface, embedded in one PDF when they are first asked for. */
public final class Fonts implements Widths {

  /** The cuts of a family. */
  public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC
  }

  /** Height of a line's ink above and below the baseline, in parts of the font size. */
  public static final double ASCENT = 0.89;

  public static final double DESCENT = 0.22;

  private final PDDocument document;
  private final Typeface typeface;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  /** Tinos, which has the widths of Times New Roman. */
  public Fonts(PDDocument document) {
    this(document, Typeface.TINOS);
  }

  public Fonts(PDDocument document, Typeface typeface) {
    this.document = document;
    this.typeface = typeface;
  }

  /** The embedded font of a cut; fails with the Debian package's name where the file is missing. */
  public PDFont font(Face face) {
    return fonts.computeIfAbsent(face, this::load);
  }

  @Override
  public double width(String text, Face face, double size) {
    try {
      return font(face).getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the font's table of substitutions: looking for them takes most of a page's time. */
  private PDFont load(Face face) {
    try {
      TrueTypeFont letters =
          new TTFParser()
              .parse(new RandomAccessReadBuffer(Files.readAllBytes(typeface.file(face))));
      letters.setEnableGsub(false);
      return PDType0Font.load(document, letters, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
