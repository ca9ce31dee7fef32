package org.vanthu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;

/** Looks into zipped documents (OOXML, ODF) before anybody unpacks them. */
final class Containers {

  /** Parts of one document; a real one has some hundreds. */
  private static final int MOST_ENTRIES = 10_000;

  /** Bytes that a document may unpack to. Raised, a bomb costs more time before it is known. */
  private static final long MOST_BYTES = 1L << 30;

  /** How many times larger than packed a part may be; tables of real documents reach 50. */
  private static final long MOST_RATIO = 100;

  /** Parts up to this size may have any ratio: an empty sheet packs to nothing. */
  private static final long SMALL = 4 << 20;

  private static final int BUFFER = 1 << 16;

  private Containers() {}

  static boolean zipped(String type) {
    return type.startsWith("application/vnd.openxmlformats")
        || type.startsWith("application/vnd.oasis.opendocument");
  }

  /** True for a zip file, by its type, whose directory can't be read. */
  static boolean brokenZip(String type, Path file) {
    if (!type.equals("application/zip") && !type.startsWith("application/x-tika-ooxml")) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size() == 0;
    } catch (IOException broken) {
      return true;
    }
  }

  /**
   * Unpacks every part to nowhere, as far as the limits go: sizes in the directory may lie.
   *
   * @throws RefusedException BOMB, or DAMAGED_FILE for a container that is cut short
   */
  static void check(Path file) throws RefusedException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw Intake.refused(FailureCode.BOMB, zip.size() + " parts");
      }
      long total = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        total += unpacked(zip, entries.nextElement(), MOST_BYTES - total);
      }
    } catch (IOException broken) {
      throw damaged(broken);
    }
  }

  private static long unpacked(ZipFile zip, ZipEntry entry, long left)
      throws IOException, RefusedException {
    long allowed = Math.min(left, Math.max(SMALL, MOST_RATIO * entry.getCompressedSize()));
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > allowed) {
          throw Intake.refused(FailureCode.BOMB, entry.getName());
        }
      }
    }
    return size;
  }

  private static RefusedException damaged(IOException broken) {
    String message = broken.getMessage() == null ? "" : broken.getMessage();
    return new RefusedException(
        Failure.ofFile(FailureCode.DAMAGED_FILE, Intake.STAGE, message), broken);
  }
}
