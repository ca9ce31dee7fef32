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
import java.util.HexFormat;
import java.util.List;
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
    Path folder = folder(digest(platform));
    for (String library : LIBRARIES) {
      place(library.formatted(platform), folder);
    }
    return folder;
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

  private static String digest(String platform) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String library : LIBRARIES) {
        try (InputStream in = resource(library.formatted(platform))) {
          byte[] buffer = new byte[1 << 16];
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IOException("this Java has no SHA-256", e);
    }
  }

  private static InputStream resource(String library) throws IOException {
    InputStream in = Natives.class.getResourceAsStream("/org/bytedeco/" + library);
    if (in == null) {
      throw new IOException("the program was built without " + library);
    }
    return in;
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

  private static void place(String library, Path folder) throws IOException {
    Path target = folder.resolve(Path.of(library).getFileName());
    if (holds(target, library)) {
      return;
    }
    Path part = Files.createTempFile(folder, ".part", "");
    try (InputStream in = resource(library)) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Compares byte by byte: a library that was cut short or swapped is never loaded. */
  private static boolean holds(Path target, String library) throws IOException {
    if (!Files.isRegularFile(target)) {
      return false;
    }
    try (InputStream there = Files.newInputStream(target);
        InputStream wanted = resource(library)) {
      byte[] a = new byte[1 << 16];
      byte[] b = new byte[1 << 16];
      int n;
      do {
        n = there.readNBytes(a, 0, a.length);
        int m = wanted.readNBytes(b, 0, b.length);
        if (n != m || !java.util.Arrays.equals(a, 0, n, b, 0, m)) {
          return false;
        }
      } while (n == a.length);
      return true;
    }
  }
}
