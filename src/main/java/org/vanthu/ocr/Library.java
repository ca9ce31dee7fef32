package org.vanthu.ocr;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI1;
import org.vanthu.model.language.Phrases;
import org.vanthu.ocr.hand.DigitReader;

/**
 * The recognition library, loaded once for the life of the program, the folder of its models, the
 * reader of what pens wrote, and those that know the language.
 *
 * <p>Nothing of Tess4J may be touched before {@link #open}: its first class loads the library from
 * where the system property {@code jna.library.path} points at that moment.
 */
record Library(Path models, DigitReader digits, Phrases phrases, AfterReading afterReading) {

  static final String SCRIPT_MODEL = "Vietnamese";
  static final String SECOND_MODEL = "vie";
  private static final String VERSION = "5.5";

  /**
   * Loads the library.
   *
   * @throws IOException saying what is missing
   */
  static Library open(Path tessdata) throws IOException {
    for (String model : new String[] {SCRIPT_MODEL, SECOND_MODEL}) {
      Path file = tessdata.resolve(model + ".traineddata");
      if (!Files.isReadable(file)) {
        throw new IOException("the model " + file + " is missing: run tessdata/fetch.sh");
      }
    }
    System.setProperty("jna.library.path", searchPath(Natives.unpacked()));
    try {
      String version = TessAPI1.TessVersion();
      if (!version.startsWith(VERSION)) {
        throw new IOException("version " + version + " was loaded in place of " + VERSION);
      }
      Monitor.bind();
    } catch (LinkageError e) {
      throw new IOException("the recognition library does not load: " + e.getMessage(), e);
    }
    Phrases phrases = new Phrases();
    return new Library(tessdata, new DigitReader(), phrases, new AfterReading(phrases));
  }

  private static String searchPath(Path folder) {
    return Optional.ofNullable(System.getProperty("jna.library.path"))
        .filter(path -> !path.isBlank() && !path.startsWith(folder.toString()))
        .map(path -> folder + java.io.File.pathSeparator + path)
        .orElse(folder.toString());
  }

  /** The functions that Tess4J maps to a structure whose layout is not that of this version. */
  static final class Monitor {

    private Monitor() {}

    static void bind() {
      Native.register(Monitor.class, "tesseract");
    }

    static native Pointer TessMonitorCreate();

    static native void TessMonitorDelete(Pointer monitor);

    static native void TessMonitorSetDeadlineMSecs(Pointer monitor, int milliseconds);

    static native int TessBaseAPIRecognize(TessBaseAPI handle, Pointer monitor);
  }
}
