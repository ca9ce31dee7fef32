package org.vanthu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Tinos, which has the widths of Times New Roman, embedded in one PDF. */
final class Fonts {

  /** The cuts of the family. */
  enum Face {
    REGULAR("Tinos-Regular.ttf"),
    BOLD("Tinos-Bold.ttf"),
    ITALIC("Tinos-Italic.ttf"),
    BOLD_ITALIC("Tinos-BoldItalic.ttf");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  /** Height of a line's ink above and below the baseline, in parts of the font size. */
  static final double ASCENT = 0.89;

  static final double DESCENT = 0.22;

  private static final List<Path> FOLDERS =
      List.of(Path.of("/usr/share/fonts/truetype/croscore"), Path.of("/usr/share/fonts/croscore"));

  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  Fonts(PDDocument document) throws IOException {
    for (Face face : Face.values()) {
      fonts.put(face, PDType0Font.load(document, Files.newInputStream(find(face.file)), true));
    }
  }

  PDFont font(Face face) {
    PDFont font = fonts.get(face);
    if (font == null) {
      throw new IllegalStateException("no font for " + face);
    }
    return font;
  }

  /** Width in points of a text set in a face at a size. */
  double width(String text, Face face, double size) {
    try {
      return font(face).getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path find(String file) throws IOException {
    for (Path folder : FOLDERS) {
      Path font = folder.resolve(file);
      if (Files.exists(font)) {
        return font;
      }
    }
    throw new IOException(file + " is missing: apt-get install fonts-croscore");
  }
}
