package org.vanthu.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vanthu.corpus.Fonts.Face;

/** Font families of Debian that have every Vietnamese letter. */
public enum Typeface {
  /** Has the widths of Times New Roman, which the decree asks for. */
  TINOS("fonts-croscore", "Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"),
  /** Times as URW cut it. */
  FREE_SERIF(
      "fonts-freefont-ttf", "FreeSerif", "FreeSerifBold", "FreeSerifItalic", "FreeSerifBoldItalic"),
  /** Has the widths of Arial, which offices use against the decree. */
  ARIMO("fonts-croscore", "Arimo-Regular", "Arimo-Bold", "Arimo-Italic", "Arimo-BoldItalic"),
  /** A broad serif face, as some offices' own. */
  DEJAVU_SERIF(
      "fonts-dejavu-extra",
      "DejaVuSerif",
      "DejaVuSerif-Bold",
      "DejaVuSerif-Italic",
      "DejaVuSerif-BoldItalic");

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("/usr/share/fonts/truetype/croscore"),
          Path.of("/usr/share/fonts/croscore"),
          Path.of("/usr/share/fonts/truetype/freefont"),
          Path.of("/usr/share/fonts/truetype/dejavu"));

  private final String debianPackage;
  private final Map<Face, String> files = new EnumMap<>(Face.class);

  Typeface(String debianPackage, String regular, String bold, String italic, String boldItalic) {
    this.debianPackage = debianPackage;
    files.put(Face.REGULAR, regular);
    files.put(Face.BOLD, bold);
    files.put(Face.ITALIC, italic);
    files.put(Face.BOLD_ITALIC, boldItalic);
  }

  /** The Debian package that brings the family. */
  public String debianPackage() {
    return debianPackage;
  }

  /** Whether every cut is installed. */
  public boolean installed() {
    return files.values().stream()
        .allMatch(file -> FOLDERS.stream().anyMatch(f -> Files.exists(f.resolve(file + ".ttf"))));
  }

  /** The font's file; where it is missing, the error names the package to install. */
  public Path file(Face face) throws IOException {
    String file = files.get(face) + ".ttf";
    for (Path folder : FOLDERS) {
      Path font = folder.resolve(file);
      if (Files.exists(font)) {
        return font;
      }
    }
    throw new FileNotFoundException(file + " is missing: apt-get install " + debianPackage);
  }
}
