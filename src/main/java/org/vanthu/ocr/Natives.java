package org.vanthu.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The engine's shared libraries, brought from the class path into one flat folder where they find
 * each other and the loader finds them.
 *
 * <p>The folder is named by a digest of the libraries, belongs to the user alone, and may be filled
 * by several processes at once: every file arrives complete or not at all.
 */
final class Natives {

  private static final List<String> LIBRARIES =
      List.of("leptonica/%s/libleptonica.so.6", "tesseract/%s/libtesseract.so.5.5");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private Natives() {}

  /**
   * Unpacks the libraries where they are not yet.
   *
   * @return the folder that holds them
   * @throws IOException when this platform's libraries are not on the class path, or no folder can
   *     be written
   */
  static Path unpacked() throws IOException {
    String platform = platform();
    Map<String, byte[]> libraries = new LinkedHashMap<>();
    for (String library : LIBRARIES) {
      libraries.put(
          library.substring(library.lastIndexOf('/') + 1),
          quickened(resource(library.formatted(platform))));
    }
    Path folder = folder(digest(libraries.values()));
    for (Map.Entry<String, byte[]> library : libraries.entrySet()) {
      place(library.getValue(), folder.resolve(library.getKey()));
    }
    return folder;
  }

  /**
   * The recognition library hands the picture of every line on to its reader as a PNG in memory,
   * which takes a tenth of all its time; as SPIX, Leptonica's own form without compression, the
   * same pixels arrive. Both functions take the same first three arguments, the reader knows either
   * form by its first bytes.
   */
  private static byte[] quickened(byte[] library) {
    return new ElfLibrary(library).led("pixWriteMem", "pixWriteMemSpix");
  }

  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
    String processor = System.getProperty("os.arch", "");
    String name = system.startsWith("linux") ? "linux" : system.replaceAll("\\W.*", "");
    return switch (processor) {
      case "amd64", "x86_64" -> name + "-x86_64";
      case "aarch64" -> name + "-arm64";
      default -> name + "-" + processor;
    };
  }

  private static String digest(Iterable<byte[]> libraries) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      libraries.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IOException("this Java has no SHA-256", e);
    }
  }

  private static byte[] resource(String library) throws IOException {
    try (InputStream in = Natives.class.getResourceAsStream("/org/bytedeco/" + library)) {
      if (in == null) {
        throw new IOException("the program was built without " + library);
      }
      return in.readAllBytes();
    }
  }

  private static Path folder(String name) throws IOException {
    String configured = System.getenv("XDG_CACHE_HOME");
    Path cache =
        configured != null && !configured.isBlank()
            ? Path.of(configured)
            : Path.of(System.getProperty("user.home", ""), ".cache");
    try {
      Path folder = cache.resolve("vanthu").resolve("natives-" + name);
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
      Files.delete(Files.createTempFile(folder, ".writable", ""));
      return folder;
    } catch (IOException | SecurityException noHome) {
      return Files.createTempDirectory("vanthu-natives-");
    }
  }

  private static void place(byte[] library, Path target) throws IOException {
    if (holds(target, library)) {
      return;
    }
    Path part = Files.createTempFile(target.getParent(), ".part", "");
    Files.write(part, library);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Compares byte by byte: a library that was cut short or swapped is never loaded. */
  private static boolean holds(Path target, byte[] library) throws IOException {
    return Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), library);
  }
}
