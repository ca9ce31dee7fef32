package org.vanthu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;

/** The media type of a file by its bytes alone; the name is never asked. */
final class TypeSniffer {

  static final String PROTECTED_OFFICE = "application/x-tika-ooxml-protected";

  private static final String PDF = "application/pdf";
  private static final String TEXT = "text/plain";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Bytes at the start of a file that are looked at. */
  private static final int HEAD = 1 << 16;

  /** A PDF's header may stand so far into the file. ISO 32000-1, annex H, note 13. */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final Set<String> READ =
      Set.of(
          PDF,
          TEXT,
          WORD,
          EXCEL,
          PROTECTED_OFFICE,
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/rtf",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "text/html",
          "image/png",
          "image/jpeg",
          "image/tiff",
          "image/bmp",
          "image/gif");

  /** Types that are read as another: with macros (never run), as a template, in XML's spelling. */
  private static final Map<String, String> AS =
      Map.ofEntries(
          Map.entry("application/vnd.ms-word.document.macroenabled.12", WORD),
          Map.entry("application/vnd.ms-word.template.macroenabled.12", WORD),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.template", WORD),
          Map.entry("application/vnd.ms-excel.sheet.macroenabled.12", EXCEL),
          Map.entry("application/xhtml+xml", "text/html"),
          Map.entry("image/x-ms-bmp", "image/bmp"));

  /** Text that is meant for a machine to run, not for people to read. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "application/x-sh",
          "application/x-bat",
          "text/x-python",
          "text/x-perl",
          "text/x-php",
          "text/x-ruby",
          "application/javascript",
          "text/javascript");

  private final Detector detector = new DefaultDetector();

  /**
   * The type that the file is read as.
   *
   * @throws RefusedException UNSUPPORTED_TYPE for every other kind of file
   */
  String typeOf(Path file) throws IOException, RefusedException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String found = detected(file);
    String type = AS.getOrDefault(found, found);
    if (READ.contains(type)) {
      return type;
    }
    boolean textual = found.startsWith("text/") || found.equals("application/octet-stream");
    if (textual && hasPdfHeader(head)) {
      return PDF;
    }
    boolean script = SCRIPTS.contains(found) || startsWith(head, "#!");
    if (textual && !script && TextLook.isText(head)) {
      return TEXT;
    }
    if (Containers.brokenZip(found, file)) {
      throw Intake.refused(FailureCode.DAMAGED_FILE, "its container is cut short");
    }
    throw Intake.refused(FailureCode.UNSUPPORTED_TYPE, found);
  }

  private String detected(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return detector.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private static boolean hasPdfHeader(byte[] head) {
    int length = Math.min(head.length, PDF_HEADER_WITHIN);
    return new String(head, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static boolean startsWith(byte[] head, String prefix) {
    return new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1)
        .startsWith(prefix);
  }
}
