package org.vanthu.corpus;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Widths of a typeface's letters, read once from its files, for as many papers as are set. */
public final class TrueTypeWidths implements Widths {

  /** Code points from here on have no width: papers do not use them. */
  private static final int TABLE = 0x2100;

  private final Map<Fonts.Face, double[]> tables = new EnumMap<>(Fonts.Face.class);

  /** Fails with the Debian package's name where a file is missing. */
  public TrueTypeWidths(Typeface typeface) throws IOException {
    for (Fonts.Face face : Fonts.Face.values()) {
      try (RandomAccessReadBufferedFile file =
              new RandomAccessReadBufferedFile(typeface.file(face).toFile());
          TrueTypeFont font = new TTFParser().parse(file)) {
        tables.put(face, table(font));
      }
    }
  }

  private static double[] table(TrueTypeFont font) throws IOException {
    CmapLookup letters = font.getUnicodeCmapLookup();
    double[] table = new double[TABLE];
    for (int c = 0; c < TABLE; c++) {
      table[c] = font.getAdvanceWidth(letters.getGlyphId(c)) / (double) font.getUnitsPerEm();
    }
    return table;
  }

  @Override
  public double width(String text, Fonts.Face face, double size) {
    double[] table = tables.get(face);
    if (table == null) {
      throw new IllegalStateException("no widths of " + face);
    }
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= TABLE) {
        throw new IllegalArgumentException("no width of " + Integer.toHexString(c));
      }
      width += table[c];
    }
    return width * size;
  }
}
